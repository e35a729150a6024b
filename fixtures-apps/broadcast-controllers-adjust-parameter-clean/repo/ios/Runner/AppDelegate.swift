import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let procedures = ProcedureStream()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    if let controller = window?.rootViewController as? FlutterViewController {
      FlutterEventChannel(name: "mendline/procedures", binaryMessenger: controller.binaryMessenger)
        .setStreamHandler(procedures)
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
