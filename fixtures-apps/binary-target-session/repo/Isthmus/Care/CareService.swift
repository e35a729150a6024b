import CareLink
import HealthKit

final class CareService {
    private let store = HKHealthStore()
    private var session: CareLinkSession?

    func connect(code: String) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: CareTypes.shared)
        let session = CareLinkSession(healthStore: store, types: CareTypes.shared)
        try await session.start(invitation: code)
        self.session = session
    }

    func disconnect() async {
        await session?.stop()
        session = nil
    }
}
