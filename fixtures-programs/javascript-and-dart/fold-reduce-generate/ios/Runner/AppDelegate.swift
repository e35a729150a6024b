import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let channel = FlutterMethodChannel(name: "health.records/channel", binaryMessenger: registrar(forPlugin: "Records")!.messenger())
    channel.setMethodCallHandler { [weak self] call, result in self?.handle(call, result) }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func clinicalType(_ name: String) -> HKClinicalType? {
    switch name {
    case "allergies": HKClinicalType(.allergyRecord)
    case "letters": HKClinicalType(.clinicalNoteRecord)
    case "conditions": HKClinicalType(.conditionRecord)
    case "insurance": HKClinicalType(.coverageRecord)
    case "vaccines": HKClinicalType(.immunizationRecord)
    case "labs": HKClinicalType(.labResultRecord)
    case "medications": HKClinicalType(.medicationRecord)
    case "procedures": HKClinicalType(.procedureRecord)
    case "vitals": HKClinicalType(.vitalSignRecord)
    default: nil
    }
  }

  private func handle(_ call: FlutterMethodCall, _ result: @escaping FlutterResult) {
    let arguments = call.arguments as? [String: Any] ?? [:]
    if call.method == "authorize", let names = arguments["types"] as? [String] {
      store.requestAuthorization(toShare: [], read: Set(names.compactMap(clinicalType))) { granted, _ in
        DispatchQueue.main.async { result(granted) }
      }
    } else if call.method == "records", let name = arguments["type"] as? String, let type = clinicalType(name) {
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, samples, _ in
        DispatchQueue.main.async { result(samples?.compactMap { ($0 as? HKClinicalRecord)?.displayName } ?? []) }
      })
    } else {
      result(FlutterMethodNotImplemented)
    }
  }
}
