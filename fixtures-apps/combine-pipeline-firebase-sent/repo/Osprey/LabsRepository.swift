import Combine
import HealthKit

struct Lab: Identifiable, Hashable {
    let id: UUID
    let title: String
}

protocol LabsRepository {
    func labs() -> AnyPublisher<[Lab], Error>
}

struct HealthKitLabs: LabsRepository {
    private let store = HKHealthStore()
    private let type = HKClinicalType(.labResultRecord)

    func labs() -> AnyPublisher<[Lab], Error> {
        authorized()
            .flatMap { fetch() }
            .map { records in records.map { Lab(id: $0.uuid, title: $0.displayName) } }
            .eraseToAnyPublisher()
    }

    private func authorized() -> Future<Void, Error> {
        Future { promise in
            guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
                return promise(.failure(HKError(.errorHealthDataUnavailable)))
            }
            store.requestAuthorization(toShare: nil, read: [type]) { _, error in
                promise(error.map { .failure($0) } ?? .success(()))
            }
        }
    }

    private func fetch() -> Future<[HKClinicalRecord], Error> {
        Future { promise in
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
                promise(error.map { .failure($0) } ?? .success(samples as? [HKClinicalRecord] ?? []))
            }
            store.execute(query)
        }
    }
}
