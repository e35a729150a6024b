import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()
  private let identifiers: [String: HKClinicalTypeIdentifier] = [
    "allergy": .allergyRecord, "note": .clinicalNoteRecord, "condition": .conditionRecord,
    "coverage": .coverageRecord, "immunization": .immunizationRecord, "lab": .labResultRecord,
    "medication": .medicationRecord, "procedure": .procedureRecord, "vital": .vitalSignRecord,
  ]

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let channel = FlutterMethodChannel(name: "care/records", binaryMessenger: registrar(forPlugin: "Records")!.messenger())
    channel.setMethodCallHandler { [weak self] call, result in self?.handle(call, result) }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func handle(_ call: FlutterMethodCall, _ result: @escaping FlutterResult) {
    switch call.method {
    case "ask":
      let names = call.arguments as? [String] ?? []
      let types = Set(names.compactMap { identifiers[$0] }.map { HKClinicalType($0) })
      store.requestAuthorization(toShare: nil, read: types) { granted, _ in
        DispatchQueue.main.async { result(granted) }
      }
    case "read":
      guard let name = call.arguments as? String, let identifier = identifiers[name] else { return result([String]()) }
      let query = HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let titles = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
        DispatchQueue.main.async { result(titles) }
      }
      store.execute(query)
    default:
      result(FlutterMethodNotImplemented)
    }
  }
}
