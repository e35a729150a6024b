package health.yarrow

data class Condition(val id: String, val name: String)

interface ConditionsGateway {
    fun load(completion: (List<Condition>) -> Unit)
}
