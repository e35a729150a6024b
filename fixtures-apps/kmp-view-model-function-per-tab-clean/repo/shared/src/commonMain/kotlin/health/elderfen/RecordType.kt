package health.elderfen

enum class RecordType {
    LAB_RESULT,
    VITAL_SIGN,
    MEDICATION,
}
