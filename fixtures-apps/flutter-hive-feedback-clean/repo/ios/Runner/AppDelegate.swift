import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let health = HKHealthStore()
  private let labs = HKClinicalType(.labResultRecord)

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    FlutterMethodChannel(name: "stonecrop/labs", binaryMessenger: controller.binaryMessenger).setMethodCallHandler { [weak self] call, result in
      switch call.method {
      case "fetchLabs": self?.fetchLabs(result)
      default: result(FlutterMethodNotImplemented)
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func fetchLabs(_ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else {
      result([String]())
      return
    }
    health.requestAuthorization(toShare: nil, read: [labs]) { granted, _ in
      guard granted else {
        DispatchQueue.main.async { result(FlutterError(code: "labs", message: "not readable", details: nil)) }
        return
      }
      self.runQuery(result)
    }
  }

  private func runQuery(_ result: @escaping FlutterResult) {
    let newestFirst = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
    let query = HKSampleQuery(sampleType: labs, predicate: nil, limit: 200, sortDescriptors: [newestFirst]) { _, samples, _ in
      var names: [String] = []
      for case let record as HKClinicalRecord in samples ?? [] {
        names.append(record.displayName)
      }
      DispatchQueue.main.async { result(names) }
    }
    health.execute(query)
  }
}
