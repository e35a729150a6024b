import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    let messenger = registrar(forPlugin: "HeartRecords")!.messenger()
    let access = HeartAccess()
    FlutterMethodChannel(name: "speedwell/access", binaryMessenger: messenger).setMethodCallHandler(access.handle)
    FlutterEventChannel(name: "speedwell/records", binaryMessenger: messenger).setStreamHandler(HeartStream(store: access.store))
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
