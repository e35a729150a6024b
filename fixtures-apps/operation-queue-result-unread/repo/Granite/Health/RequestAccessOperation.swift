import HealthKit

final class RequestAccessOperation: AsyncOperation {
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
        super.init()
    }

    override func main() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return finish() }
        store.requestAuthorization(toShare: nil, read: AccessScope.visitSummary) { [weak self] _, _ in
            self?.finish()
        }
    }
}
