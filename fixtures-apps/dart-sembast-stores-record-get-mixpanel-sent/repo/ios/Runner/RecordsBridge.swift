import Flutter
import HealthKit

final class RecordsBridge {
  private let store = HKHealthStore()
  private let type = HKClinicalType(.immunizationRecord)

  func names(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      result([String]())
      return
    }
    store.requestAuthorization(toShare: [], read: [type]) { [store, type] _, _ in
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let records = samples as? [HKClinicalRecord] ?? []
        DispatchQueue.main.async { result(records.map { $0.displayName }) }
      }
      store.execute(query)
    }
  }
}
