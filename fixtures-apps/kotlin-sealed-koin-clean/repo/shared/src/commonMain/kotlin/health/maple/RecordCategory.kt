package health.maple

sealed interface RecordCategory {
    val title: String

    data object Labs : RecordCategory {
        override val title = "Lab results"
    }

    data object Medications : RecordCategory {
        override val title = "Medications"
    }

    data object Conditions : RecordCategory {
        override val title = "Diagnoses"
    }
}
