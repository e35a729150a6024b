import Flutter
import HealthKit

final class LabsPlugin: NSObject, FlutterPlugin {
  private let store = HKHealthStore()
  private let labs = HKClinicalType(.labResultRecord)

  static func register(with registrar: FlutterPluginRegistrar) {
    let channel = FlutterMethodChannel(name: "wexley/labs", binaryMessenger: registrar.messenger())
    registrar.addMethodCallDelegate(LabsPlugin(), channel: channel)
  }

  func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
    guard call.method == "load" else {
      result(FlutterMethodNotImplemented)
      return
    }
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
      result([])
      return
    }
    Task { @MainActor in
      do {
        try await store.requestAuthorization(toShare: [], read: [labs])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: [])
        let records = try await descriptor.result(for: store)
        result(records.map { ["name": $0.displayName, "date": $0.endDate.timeIntervalSince1970] })
      } catch {
        result(FlutterError(code: "labs", message: error.localizedDescription, details: nil))
      }
    }
  }
}
