import HealthKit

@MainActor
final class ConditionModel: ObservableObject {
    @Published var conditions: [String] = []

    func load() {
        RecordQuery.run(HKClinicalType(.conditionRecord)) { [weak self] in self?.conditions = $0 }
    }
}
