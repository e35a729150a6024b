import HealthKit

final class HealthDesk {
    static let shared = HealthDesk()

    let store = HKHealthStore()

    private init() {}

    var isOpen: Bool {
        HKHealthStore.isHealthDataAvailable() && store.supportsHealthRecords()
    }

    func askOnce() async throws {
        guard isOpen else { return }
        try await store.requestAuthorization(toShare: [], read: Set(Topic.weekly.map(\.type)))
    }
}
