package com.aster.card

data class DentistCard(
    val allergies: List<String>,
    val procedures: List<String>,
    val vitals: List<String>,
) {
    val lines: List<String>
        get() = section("Allergies", allergies) + section("Procedures", procedures) + section("Vital signs", vitals)

    private fun section(title: String, names: List<String>): List<String> =
        listOf(title) + names.ifEmpty { listOf("none on record") }

    companion object {
        val Empty = DentistCard(emptyList(), emptyList(), emptyList())
    }
}
