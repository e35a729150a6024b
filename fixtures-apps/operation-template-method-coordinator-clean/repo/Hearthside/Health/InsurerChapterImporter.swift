import HealthKit

final class InsurerChapterImporter: ChapterImporter {
    override var heading: String { "Insurance" }
    override var code: HKClinicalTypeIdentifier { .coverageRecord }
}
