package care.serviceberry

object Keys {
    const val GEMINI = "set-by-ci"
}
