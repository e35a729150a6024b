import HealthKit

final class AllergiesPage: RecordPage {
    override class var identifier: HKClinicalTypeIdentifier { .allergyRecord }
}

final class CoveragePage: RecordPage {
    override class var identifier: HKClinicalTypeIdentifier { .coverageRecord }
}

final class ConditionsPage: RecordPage {
    override class var identifier: HKClinicalTypeIdentifier { .conditionRecord }
}
