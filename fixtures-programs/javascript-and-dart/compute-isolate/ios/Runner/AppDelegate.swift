import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()
  private static let types: [String: HKClinicalTypeIdentifier] = [
    "AllergyRecord": .allergyRecord, "ClinicalNoteRecord": .clinicalNoteRecord,
    "ConditionRecord": .conditionRecord, "CoverageRecord": .coverageRecord,
    "ImmunizationRecord": .immunizationRecord, "LabResultRecord": .labResultRecord,
    "MedicationRecord": .medicationRecord, "ProcedureRecord": .procedureRecord,
    "VitalSignRecord": .vitalSignRecord,
  ]

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let channel = FlutterMethodChannel(name: "chart/clinical", binaryMessenger: registrar(forPlugin: "Records")!.messenger())
    channel.setMethodCallHandler { [weak self] call, result in self?.handle(call, result) }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func handle(_ call: FlutterMethodCall, _ result: @escaping FlutterResult) {
    let arguments = call.arguments
    switch call.method {
    case "requestAccess":
      Task { @MainActor in
        let identifiers = (arguments as? [String] ?? []).compactMap { Self.types[$0] }
        try? await store.requestAuthorization(toShare: [], read: Set(identifiers.map { HKClinicalType($0) }))
        result(nil)
      }
    case "fetch":
      Task { @MainActor in
        guard let name = arguments as? String, let identifier = Self.types[name] else { return result([String]()) }
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(identifier))], sortDescriptors: [])
        let records = try? await descriptor.result(for: store)
        result(records?.map(\.displayName) ?? [])
      }
    default:
      result(FlutterMethodNotImplemented)
    }
  }
}
