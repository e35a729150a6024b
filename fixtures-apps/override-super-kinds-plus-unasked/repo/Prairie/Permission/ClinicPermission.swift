import HealthKit

final class ClinicPermission: Permission {
    override var kinds: [HKClinicalTypeIdentifier] {
        [.clinicalNoteRecord, .procedureRecord]
    }
}
