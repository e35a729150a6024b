// the native side: allergies as maps for the method channel
import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    FlutterMethodChannel(name: "org.viburnum/chart", binaryMessenger: controller.binaryMessenger).setMethodCallHandler { [weak self] call, result in
      switch call.method {
      case "allergies": self?.readAllergies(result)
      default: result(FlutterMethodNotImplemented)
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func readAllergies(_ result: @escaping FlutterResult) {
    let type = HKClinicalType(.allergyRecord)
    store.requestAuthorization(toShare: [], read: [type]) { [store] _, _ in
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let rows = (samples as? [HKClinicalRecord] ?? []).map { ["title": $0.displayName, "start": $0.startDate.ISO8601Format()] }
        DispatchQueue.main.async { result(rows) }
      })
    }
  }
}
