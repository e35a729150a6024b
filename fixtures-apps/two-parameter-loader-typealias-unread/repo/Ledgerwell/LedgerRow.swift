import HealthKit

protocol LedgerRow: Identifiable, Sendable {
    init(_ record: HKClinicalRecord)
}
