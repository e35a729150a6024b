package health.yarrow

interface Diagnostics {
    fun note(key: String, value: String)
}
