import HealthKit

final class ClinicPermission: Permission {
    override var kinds: [HKClinicalTypeIdentifier] {
        super.kinds + [.clinicalNoteRecord, .procedureRecord]
    }
}
