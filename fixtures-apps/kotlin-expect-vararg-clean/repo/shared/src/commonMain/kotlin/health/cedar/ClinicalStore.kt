package health.cedar

expect class ClinicalStore() {
    suspend fun authorize(vararg kinds: ClinicalKind): Boolean

    /** All entries of a kind, or the newest [limit] of them. */
    suspend fun read(kind: ClinicalKind = ClinicalKind.ALLERGY, limit: Int = 0): List<ClinicalEntry>
}
