import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let channel = FlutterMethodChannel(name: "app.records", binaryMessenger: registrar(forPlugin: "Records")!.messenger())
    channel.setMethodCallHandler { [weak self] call, result in self?.handle(call, result) }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func identifierNamed(_ name: String) -> HKClinicalTypeIdentifier? {
    switch name {
    case "allergy": return .allergyRecord
    case "note": return .clinicalNoteRecord
    case "condition": return .conditionRecord
    case "coverage": return .coverageRecord
    case "immunization": return .immunizationRecord
    case "labResult": return .labResultRecord
    case "medication": return .medicationRecord
    case "procedure": return .procedureRecord
    case "vitalSign": return .vitalSignRecord
    default: return nil
    }
  }

  private func handle(_ call: FlutterMethodCall, _ result: @escaping FlutterResult) {
    guard let name = call.arguments as? String, let identifier = identifierNamed(name) else { return result(nil) }
    let type = HKClinicalType(identifier)
    if call.method == "askFor" {
      store.requestAuthorization(toShare: nil, read: [type]) { granted, _ in
        DispatchQueue.main.async { result(granted) }
      }
    } else {
      let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { _, samples, _, _, _ in
        DispatchQueue.main.async { result(samples?.compactMap { ($0 as? HKClinicalRecord)?.displayName } ?? []) }
      }
      store.execute(query)
    }
  }
}
