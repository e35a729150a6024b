import HealthKit

final class CampRecords: CampApi {
  private let store = HKHealthStore()

  private static let sheetTypes: [HKClinicalTypeIdentifier] = [
    .allergyRecord,
    .immunizationRecord,
    .vitalSignRecord,
  ]

  func authorize(completion: @escaping (Result<Bool, Error>) -> Void) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      completion(.success(false))
      return
    }
    let types = Set(Self.sheetTypes.map { HKClinicalType($0) })
    store.requestAuthorization(toShare: nil, read: types) { granted, error in
      DispatchQueue.main.async {
        if let error { completion(.failure(error)) } else { completion(.success(granted)) }
      }
    }
  }

  func allergies(completion: @escaping (Result<[CampEntry], Error>) -> Void) {
    load(HKClinicalType(.allergyRecord), completion)
  }

  func immunizations(completion: @escaping (Result<[CampEntry], Error>) -> Void) {
    load(HKClinicalType(.immunizationRecord), completion)
  }

  func vitalSigns(completion: @escaping (Result<[CampEntry], Error>) -> Void) {
    load(HKClinicalType(.vitalSignRecord), completion)
  }

  private func load(_ type: HKClinicalType, _ completion: @escaping (Result<[CampEntry], Error>) -> Void) {
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
      DispatchQueue.main.async {
        if let error {
          completion(.failure(error))
          return
        }
        let records = samples?.compactMap { $0 as? HKClinicalRecord } ?? []
        completion(.success(records.map { record in
          let year = Calendar.current.component(.year, from: record.startDate)
          return CampEntry(name: record.displayName, year: Int64(year))
        }))
      }
    }
    store.execute(query)
  }
}
