import Flutter
import HealthKit

/// Answers "names" with the names of all conditions.
final class ConditionChannel {
  private let store = HKHealthStore()
  private let condition = HKClinicalType(.conditionRecord)

  func attach(to messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(name: "curlew/conditions", binaryMessenger: messenger)
    channel.setMethodCallHandler { [weak self] call, result in
      guard let self, call.method == "names" else { return result(FlutterMethodNotImplemented) }
      self.names(result)
    }
  }

  private func names(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return result([String]()) }
    store.requestAuthorization(toShare: nil, read: [condition]) { _, _ in
      let query = HKSampleQuery(sampleType: self.condition, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let names = (samples as? [HKClinicalRecord] ?? []).map { $0.displayName }
        DispatchQueue.main.async { result(names) }
      }
      self.store.execute(query)
    }
  }
}
