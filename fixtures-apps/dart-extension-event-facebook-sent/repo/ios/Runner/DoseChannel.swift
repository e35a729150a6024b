import Flutter
import HealthKit

final class DoseChannel {
  private let store = HKHealthStore()
  private let type = HKObjectType.clinicalType(forIdentifier: .immunizationRecord)!

  func attach(to messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(name: "health.applegarth/doses", binaryMessenger: messenger)
    channel.setMethodCallHandler { [weak self] _, result in
      self?.load { doses in
        DispatchQueue.main.async { result(doses) }
      }
    }
  }

  private func load(completion: @escaping ([[String: Any]]) -> Void) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      completion([])
      return
    }
    store.requestAuthorization(toShare: [], read: [type]) { [store, type] _, _ in
      let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let records = samples as? [HKClinicalRecord] ?? []
        completion(records.map { ["vaccine": $0.displayName, "given": Int($0.startDate.timeIntervalSince1970 * 1000)] })
      }
      store.execute(query)
    }
  }
}
