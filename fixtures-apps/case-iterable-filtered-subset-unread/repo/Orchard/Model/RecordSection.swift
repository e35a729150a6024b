import HealthKit

enum RecordSection: String, CaseIterable, Identifiable {
    case labs = "HKClinicalTypeIdentifierLabResultRecord"
    case medications = "HKClinicalTypeIdentifierMedicationRecord"
    case procedures = "HKClinicalTypeIdentifierProcedureRecord"
    case coverage = "HKClinicalTypeIdentifierCoverageRecord"

    static let medical = allCases.filter { $0 != .coverage }

    var id: String { rawValue }

    var clinicalType: HKClinicalType {
        HKClinicalType(HKClinicalTypeIdentifier(rawValue: rawValue))
    }
}
