package health.birch

data class Vital(val name: String, val source: String)
