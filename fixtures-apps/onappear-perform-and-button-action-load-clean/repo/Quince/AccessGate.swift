import HealthKit

@MainActor
final class AccessGate: ObservableObject {
    @Published private(set) var isOpen = false
    private let health = HKHealthStore()

    func open() {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return }
        let wanted: Set<HKObjectType> = [
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.conditionRecord),
            HKClinicalType(.procedureRecord),
        ]
        Task {
            try await health.requestAuthorization(toShare: [], read: wanted)
            isOpen = true
        }
    }
}
