import Flutter
import HealthKit

final class ClinicalRecordsChannel {
  private let store = HKHealthStore()

  func register(with messenger: FlutterBinaryMessenger) {
    let channel = FlutterMethodChannel(name: "health.fennel/records", binaryMessenger: messenger)
    channel.setMethodCallHandler { [weak self] call, result in
      guard let self else { return }
      let arguments = call.arguments as? [String: Any] ?? [:]
      switch call.method {
      case "authorize":
        self.authorize(arguments["types"] as? [String] ?? [], result)
      case "fetch":
        self.fetch(arguments["type"] as? String ?? "", result)
      default:
        result(FlutterMethodNotImplemented)
      }
    }
  }

  private func authorize(_ identifiers: [String], _ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return result(false) }
    let types = identifiers.map { HKClinicalType(HKClinicalTypeIdentifier(rawValue: $0)) }
    store.requestAuthorization(toShare: nil, read: Set(types)) { granted, _ in
      DispatchQueue.main.async { result(granted) }
    }
  }

  private func fetch(_ identifier: String, _ result: @escaping FlutterResult) {
    let type = HKClinicalType(HKClinicalTypeIdentifier(rawValue: identifier))
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      let records = samples as? [HKClinicalRecord] ?? []
      let rows = records.map { ["id": $0.uuid.uuidString, "title": $0.displayName] }
      DispatchQueue.main.async { result(rows) }
    }
    store.execute(query)
  }
}
