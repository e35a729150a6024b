import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    let controller = window?.rootViewController as! FlutterViewController
    FlutterMethodChannel(name: "meadowlark.records", binaryMessenger: controller.binaryMessenger)
      .setMethodCallHandler { [weak self] call, result in
        switch (call.method, call.arguments) {
        case ("authorize", let keys as [String]): self?.authorize(keys, result)
        case ("fetch", let key as String): self?.fetch(key, result)
        default: result(FlutterMethodNotImplemented)
        }
      }
    GeneratedPluginRegistrant.register(with: self)
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  private func authorize(_ keys: [String], _ result: @escaping FlutterResult) {
    guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return result(false) }
    var types = Set<HKObjectType>()
    for key in keys {
      guard let identifier = HKClinicalTypeIdentifier(channelKey: key) else { continue }
      types.insert(HKClinicalType(identifier))
    }
    store.requestAuthorization(toShare: nil, read: types) { granted, _ in
      DispatchQueue.main.async { result(granted) }
    }
  }

  private func fetch(_ key: String, _ result: @escaping FlutterResult) {
    guard let identifier = HKClinicalTypeIdentifier(channelKey: key) else { return result([String]()) }
    let query = HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
      let titles = (samples ?? []).compactMap { ($0 as? HKClinicalRecord)?.displayName }
      DispatchQueue.main.async { result(titles) }
    }
    store.execute(query)
  }
}
