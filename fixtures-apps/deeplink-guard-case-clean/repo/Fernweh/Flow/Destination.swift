import HealthKit

enum Destination {
    case history(months: Int, HKClinicalTypeIdentifier)
    case about
}
