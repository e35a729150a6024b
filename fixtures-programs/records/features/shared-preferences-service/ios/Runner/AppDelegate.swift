// the native side: medication names for the method channel
import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    let channel = FlutterMethodChannel(name: "care.sumac/health", binaryMessenger: controller.binaryMessenger)
    channel.setMethodCallHandler { [store] call, result in
      guard call.method == "medications" else { return result(FlutterMethodNotImplemented) }
      let type = HKClinicalType(.medicationRecord)
      store.requestAuthorization(toShare: [], read: [type]) { _, _ in
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 20, sortDescriptors: nil) { _, samples, _ in
          let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
          DispatchQueue.main.async { result(names) }
        })
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
