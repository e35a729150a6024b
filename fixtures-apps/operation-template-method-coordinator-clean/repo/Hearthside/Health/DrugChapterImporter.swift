import HealthKit

final class DrugChapterImporter: ChapterImporter {
    override var heading: String { "Medicines" }
    override var code: HKClinicalTypeIdentifier { .medicationRecord }
}
