import HealthKit

struct ImportJob: Sendable {
    let type: HKClinicalType
    let chapter: Chapter

    static let plan: [ImportJob] = [
        ImportJob(type: HKClinicalType(.conditionRecord), chapter: .conditions),
        ImportJob(type: HKClinicalType(.procedureRecord), chapter: .procedures),
        ImportJob(type: HKClinicalType(.immunizationRecord), chapter: .immunizations),
        ImportJob(type: HKClinicalType(.allergyRecord), chapter: .allergies)
    ]
}
