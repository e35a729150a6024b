package health.yarrow

enum class DentistTopic(val heading: String) {
    Allergies("Allergies"),
    Medications("Medications"),
    Procedures("Operations"),
}
