package health.cedar

enum class ClinicalKind { ALLERGY, COVERAGE, VITAL_SIGN }

data class ClinicalEntry(val kind: ClinicalKind, val title: String)
