import HealthKit

final class HealthApi: HealthHostApi {
  private let store = HKHealthStore()

  func connect(topics: [FormTopic], completion: @escaping (Result<Bool, Error>) -> Void) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      return completion(.success(false))
    }
    store.requestAuthorization(toShare: nil, read: Set(topics.map(\.clinicalType))) { done, error in
      DispatchQueue.main.async {
        if let error { completion(.failure(error)) } else { completion(.success(done)) }
      }
    }
  }

  func records(topic: FormTopic, completion: @escaping (Result<[FormRecord], Error>) -> Void) {
    let query = HKSampleQuery(
      sampleType: topic.clinicalType, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil
    ) { _, samples, error in
      let records = (samples ?? []).compactMap { $0 as? HKClinicalRecord }
        .map { FormRecord(id: $0.uuid.uuidString, title: $0.displayName) }
      DispatchQueue.main.async {
        if let error { completion(.failure(error)) } else { completion(.success(records)) }
      }
    }
    store.execute(query)
  }
}
