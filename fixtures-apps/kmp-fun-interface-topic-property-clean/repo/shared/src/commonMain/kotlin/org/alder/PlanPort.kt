package org.alder

fun interface PlanPort {
    suspend fun titles(topic: Topic): List<String>
}
