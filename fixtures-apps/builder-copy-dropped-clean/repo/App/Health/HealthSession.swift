import HealthKit
import Observation

@MainActor
@Observable
final class HealthSession {
    private(set) var isConnected = false
    let store = HKHealthStore()

    func connect() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        var request = AuthorizationRequest()
            .reading(.labResultRecord)
            .reading(.vitalSignRecord)
        request = request.reading(.immunizationRecord)
        do {
            try await request.perform(on: store)
            isConnected = true
        } catch {
            isConnected = false
        }
    }
}
