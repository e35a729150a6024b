// Completers: the native side of the method channel
import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()
  private var channel: FlutterMethodChannel?

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    channel = FlutterMethodChannel(name: "org.bramble/records", binaryMessenger: controller.binaryMessenger)
    channel?.setMethodCallHandler { [weak self] call, result in
      guard call.method == "start" else { return result(FlutterMethodNotImplemented) }
      self?.channel?.invokeMethod("locale", arguments: Locale.current.identifier)
      self?.readShots()
      result(nil)
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func readShots() {
    let type = HKClinicalType(.immunizationRecord)
    store.requestAuthorization(toShare: [], read: [type]) { [store, channel] _, _ in
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 20, sortDescriptors: nil) { _, samples, _ in
        let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
        DispatchQueue.main.async { channel?.invokeMethod("shots", arguments: names) }
      })
    }
  }
}
