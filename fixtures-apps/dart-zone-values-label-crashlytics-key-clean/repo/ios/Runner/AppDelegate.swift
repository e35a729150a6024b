import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    FlutterMethodChannel(name: "org.windrush/labs", binaryMessenger: controller.binaryMessenger).setMethodCallHandler { [weak self] call, result in
      guard call.method == "titles" else { return result(FlutterMethodNotImplemented) }
      self?.titles(result)
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func titles(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return result([String]()) }
    let labs = HKObjectType.clinicalType(forIdentifier: .labResultRecord)!
    store.requestAuthorization(toShare: nil, read: [labs]) { [store] _, _ in
      let query = HKSampleQuery(sampleType: labs, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let records = samples as? [HKClinicalRecord] ?? []
        DispatchQueue.main.async { result(records.map(\.displayName)) }
      }
      store.execute(query)
    }
  }
}
