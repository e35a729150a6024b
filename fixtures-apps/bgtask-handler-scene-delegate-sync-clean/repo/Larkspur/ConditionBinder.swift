import HealthKit

final class ConditionBinder: Sendable {
    func sync() {
        RecordRoom.fetch(HKClinicalType(.conditionRecord)) { Binder.shared.set($0.count, for: "conditions") }
    }
}
