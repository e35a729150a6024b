import Combine
import HealthKit

enum Health {
    static let store = HKHealthStore()

    static func authorize() -> Future<Bool, Never> {
        Future { promise in
            guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return promise(.success(false)) }
            store.requestAuthorization(toShare: nil, read: [
                HKClinicalType(.labResultRecord), HKClinicalType(.medicationRecord), HKClinicalType(.vitalSignRecord),
            ]) { ok, _ in promise(.success(ok)) }
        }
    }

    static func records(_ type: HKClinicalType) -> AnyPublisher<[String], Never> {
        Deferred {
            Future { promise in
                store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
                    promise(.success((samples as? [HKClinicalRecord] ?? []).map(\.displayName)))
                })
            }
        }
        .eraseToAnyPublisher()
    }
}
