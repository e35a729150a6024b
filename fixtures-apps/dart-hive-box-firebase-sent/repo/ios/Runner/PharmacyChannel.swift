import Flutter
import HealthKit

final class PharmacyChannel: NSObject, FlutterPlugin {
  private let store = HKHealthStore()

  static func register(with registrar: FlutterPluginRegistrar) {
    let channel = FlutterMethodChannel(name: "health.osprey/pharmacy", binaryMessenger: registrar.messenger())
    registrar.addMethodCallDelegate(PharmacyChannel(), channel: channel)
  }

  func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
    switch call.method {
    case "authorize":
      authorize(call.arguments as? [String] ?? [], result: result)
    case "read":
      read(call.arguments as? String ?? "", result: result)
    default:
      result(FlutterMethodNotImplemented)
    }
  }

  private func authorize(_ identifiers: [String], result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      result(false)
      return
    }
    let types = Set(identifiers.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) })
    store.requestAuthorization(toShare: nil, read: types) { granted, _ in
      DispatchQueue.main.async { result(granted) }
    }
  }

  private func read(_ identifier: String, result: @escaping FlutterResult) {
    guard let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: identifier)) else {
      result(FlutterError(code: "type", message: "Unknown type", details: nil))
      return
    }
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      let records = samples as? [HKClinicalRecord] ?? []
      let rows = records.map { record in
        [
          "id": record.uuid.uuidString,
          "title": record.displayName,
          "fhir": record.fhirResource.flatMap { String(data: $0.data, encoding: .utf8) } ?? "",
        ]
      }
      DispatchQueue.main.async { result(rows) }
    }
    store.execute(query)
  }
}
