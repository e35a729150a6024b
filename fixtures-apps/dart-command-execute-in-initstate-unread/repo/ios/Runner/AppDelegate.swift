import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let records = RecordsHandler()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    if let controller = window?.rootViewController as? FlutterViewController {
      let channel = FlutterMethodChannel(name: "health.larkspur/records", binaryMessenger: controller.binaryMessenger)
      channel.setMethodCallHandler { [records] call, result in
        records.handle(call, result: result)
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
