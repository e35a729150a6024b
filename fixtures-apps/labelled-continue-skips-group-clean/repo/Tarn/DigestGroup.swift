import HealthKit

struct DigestGroup {
    let title: String
    let isPaused: Bool
    let types: [HKClinicalType]

    static let numbers = DigestGroup(title: "Numbers", isPaused: false, types: [HKClinicalType(.labResultRecord), HKClinicalType(.vitalSignRecord)])
    static let letters = DigestGroup(title: "Letters", isPaused: false, types: [HKClinicalType(.clinicalNoteRecord)])
}
