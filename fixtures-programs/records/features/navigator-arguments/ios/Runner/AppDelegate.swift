// the native side: titles of clinical notes for the method channel
import Flutter
import HealthKit
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    let channel = FlutterMethodChannel(name: "org.sweetgum/notes", binaryMessenger: controller.binaryMessenger)
    channel.setMethodCallHandler { [store] call, result in
      guard call.method == "notes" else { return result(FlutterMethodNotImplemented) }
      Task { @MainActor in
        let type = HKClinicalType(.clinicalNoteRecord)
        try? await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)])
        let notes = (try? await query.result(for: store)) ?? []
        result(notes.map(\.displayName))
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
