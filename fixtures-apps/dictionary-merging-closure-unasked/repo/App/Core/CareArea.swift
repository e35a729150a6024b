import HealthKit

enum CareArea: String, Hashable {
    case today
    case history
}

typealias CareNeeds = [CareArea: [HKClinicalTypeIdentifier]]
