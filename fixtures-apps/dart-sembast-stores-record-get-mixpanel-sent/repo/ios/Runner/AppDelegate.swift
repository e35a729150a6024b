import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let records = RecordsBridge()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let controller = window?.rootViewController as! FlutterViewController
    let channel = FlutterMethodChannel(name: "health.catkin/records", binaryMessenger: controller.binaryMessenger)
    channel.setMethodCallHandler { [records] call, result in
      switch call.method {
      case "names": records.names(result)
      default: result(FlutterMethodNotImplemented)
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
