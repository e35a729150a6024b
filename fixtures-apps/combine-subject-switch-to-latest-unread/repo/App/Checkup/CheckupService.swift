import Combine
import HealthKit

final class CheckupService {
    private let health = HKHealthStore()
    private let asked: Set<HKObjectType> = [
        HKObjectType.clinicalType(forIdentifier: .conditionRecord)!,
        HKObjectType.clinicalType(forIdentifier: .vitalSignRecord)!,
    ]

    func authorize() -> AnyPublisher<Bool, Never> {
        Future { [health, asked] promise in
            guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else {
                promise(.success(false))
                return
            }
            health.requestAuthorization(toShare: nil, read: asked) { done, _ in
                promise(.success(done))
            }
        }
        .eraseToAnyPublisher()
    }

    func page(_ topic: CheckupTopic) -> AnyPublisher<CheckupPage, Never> {
        Deferred { [health] in
            Future { promise in
                let type = HKObjectType.clinicalType(forIdentifier: topic.identifier)!
                let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, samples, _ in
                    let entries = (samples as? [HKClinicalRecord] ?? []).map { record in
                        CheckupEntry(id: record.uuid, name: record.displayName, day: record.startDate.formatted(date: .numeric, time: .omitted))
                    }
                    promise(.success(CheckupPage(heading: topic.heading, entries: entries)))
                }
                health.execute(query)
            }
        }
        .eraseToAnyPublisher()
    }
}
