import HealthKit

struct LabResults {
  let store = HKHealthStore()

  func rows() async throws -> [[String: Any]] {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
    let type = HKClinicalType(.labResultRecord)
    try await store.requestAuthorization(toShare: [], read: [type])
    let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    return records.map { record in
      [
        "id": record.uuid.uuidString,
        "title": record.displayName,
        "takenAt": Int(record.startDate.timeIntervalSince1970 * 1000),
      ]
    }
  }
}
