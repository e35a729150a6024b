package health.birch

expect object Log {
    fun info(message: String)
}
