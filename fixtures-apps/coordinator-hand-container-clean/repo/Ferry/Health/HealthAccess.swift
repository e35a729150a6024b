import HealthKit

enum HealthAccessError: Error {
    case unavailable
}

final class HealthAccess {
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func request(completion: @escaping (Result<Void, Error>) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            return completion(.failure(HealthAccessError.unavailable))
        }
        let identifiers: [HKClinicalTypeIdentifier] = [.allergyRecord, .procedureRecord]
        let types = identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: $0) }
        store.requestAuthorization(toShare: nil, read: Set(types)) { _, error in
            DispatchQueue.main.async {
                completion(error.map(Result.failure) ?? .success(()))
            }
        }
    }
}
