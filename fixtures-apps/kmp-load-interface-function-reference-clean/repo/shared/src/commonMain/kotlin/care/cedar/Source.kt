package care.cedar

interface Source {
    suspend fun load(): List<String>
}

interface Access {
    suspend fun request(): Boolean
}
