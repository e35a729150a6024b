import HealthKit

final class LabBinder: Sendable {
    func sync(completion: @escaping @Sendable () -> Void) {
        RecordRoom.fetch(HKClinicalType(.labResultRecord)) { records in
            Binder.shared.set(records.count, for: "labs")
            completion()
        }
    }
}
