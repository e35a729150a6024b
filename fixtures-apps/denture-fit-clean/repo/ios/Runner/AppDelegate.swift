import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    let channel = FlutterMethodChannel(name: "denture/health", binaryMessenger: controller.binaryMessenger)
    channel.setMethodCallHandler { [weak self] call, result in
      guard let self, call.method == "conditions" else {
        result(FlutterMethodNotImplemented)
        return
      }
      Task { @MainActor in
        result((try? await self.conditions()) ?? [])
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func conditions() async throws -> [String] {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
    let type = HKClinicalType(.conditionRecord)
    try await store.requestAuthorization(toShare: [], read: [type])
    let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    return records.map(\.displayName)
  }
}
