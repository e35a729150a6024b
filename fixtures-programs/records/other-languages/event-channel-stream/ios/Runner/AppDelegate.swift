// streams: the native side of the EventChannel
import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate, FlutterStreamHandler {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    FlutterEventChannel(name: "org.hazel/labs", binaryMessenger: controller.binaryMessenger).setStreamHandler(self)
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }

  func onListen(withArguments arguments: Any?, eventSink events: @escaping FlutterEventSink) -> FlutterError? {
    let type = HKClinicalType(.labResultRecord)
    store.requestAuthorization(toShare: [], read: [type]) { [store] _, _ in
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
        let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
        DispatchQueue.main.async { names.forEach { events(["name": $0]) } }
      })
    }
    return nil
  }

  func onCancel(withArguments arguments: Any?) -> FlutterError? { nil }
}
