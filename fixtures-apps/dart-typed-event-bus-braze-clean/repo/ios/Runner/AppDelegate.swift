import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    if let registrar = self.registrar(forPlugin: "Shots") {
      FlutterMethodChannel(name: "linnet/shots", binaryMessenger: registrar.messenger()).setMethodCallHandler { [weak self] call, result in
        switch call.method {
        case "list": self?.list(result)
        default: result(FlutterMethodNotImplemented)
        }
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func list(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return result([]) }
    let shot = HKClinicalType(.immunizationRecord)
    store.requestAuthorization(toShare: nil, read: [shot]) { [store] _, _ in
      let query = HKSampleQuery(sampleType: shot, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let names = (samples as? [HKClinicalRecord] ?? []).map { ["name": $0.displayName] }
        DispatchQueue.main.async { result(names) }
      }
      store.execute(query)
    }
  }
}
