package org.alder

class CheckPlan(private val port: PlanPort, private val permit: suspend () -> Boolean) {
    suspend fun run(): List<String> {
        if (!permit()) return emptyList()
        return Topic.entries.flatMap { port.titles(it) }
    }
}
