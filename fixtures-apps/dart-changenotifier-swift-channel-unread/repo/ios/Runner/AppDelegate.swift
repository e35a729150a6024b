import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let records = HealthRecordsHandler()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    if let controller = window?.rootViewController as? FlutterViewController {
      let channel = FlutterMethodChannel(name: "health.primrose/records", binaryMessenger: controller.binaryMessenger)
      channel.setMethodCallHandler(records.handle)
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
