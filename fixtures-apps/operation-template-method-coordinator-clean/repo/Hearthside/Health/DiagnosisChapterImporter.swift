import HealthKit

final class DiagnosisChapterImporter: ChapterImporter {
    override var heading: String { "Conditions" }
    override var code: HKClinicalTypeIdentifier { .conditionRecord }
}
