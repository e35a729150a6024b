import Flutter
import HealthKit

final class ShelfPlugin: NSObject, FlutterPlugin {
  private let store = HKHealthStore()

  static func register(with registrar: FlutterPluginRegistrar) {
    let channel = FlutterMethodChannel(name: "juniper/shelves", binaryMessenger: registrar.messenger())
    registrar.addMethodCallDelegate(ShelfPlugin(), channel: channel)
  }

  func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
    switch call.method {
    case "askFor":
      askFor(call.arguments as? [String] ?? [], result)
    case "titles":
      titles(call.arguments as? String ?? "", result)
    default:
      result(FlutterMethodNotImplemented)
    }
  }

  private func askFor(_ identifiers: [String], _ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      result(false)
      return
    }
    let types: [HKObjectType] = identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) }
    store.requestAuthorization(toShare: [], read: Set(types)) { granted, _ in
      DispatchQueue.main.async { result(granted) }
    }
  }

  private func titles(_ identifier: String, _ result: @escaping FlutterResult) {
    guard let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: identifier)) else {
      result([String]())
      return
    }
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      let titles = (samples ?? []).compactMap { ($0 as? HKClinicalRecord)?.displayName }
      DispatchQueue.main.async { result(titles) }
    }
    store.execute(query)
  }
}
