import Flutter
import HealthKit

final class HealthBridge {
  private let store = HKHealthStore()

  func attach(to messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(name: "thornbury/health", binaryMessenger: messenger)
    channel.setMethodCallHandler { [weak self] call, result in
      guard let self else { return }
      switch call.method {
      case "authorize":
        self.authorize(call.arguments as? [String] ?? [], result: result)
      case "records":
        self.records(call.arguments as? String ?? "", result: result)
      default:
        result(FlutterMethodNotImplemented)
      }
    }
  }

  private func authorize(_ types: [String], result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return result(false) }
    let read = Set(types.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) })
    store.requestAuthorization(toShare: nil, read: read) { done, _ in
      DispatchQueue.main.async { result(done) }
    }
  }

  private func records(_ type: String, result: @escaping FlutterResult) {
    let query = HKSampleQuery(
      sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: type)),
      predicate: nil,
      limit: HKObjectQueryNoLimit,
      sortDescriptors: [NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)]
    ) { _, samples, _ in
      let titles = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
      DispatchQueue.main.async { result(titles) }
    }
    store.execute(query)
  }
}
