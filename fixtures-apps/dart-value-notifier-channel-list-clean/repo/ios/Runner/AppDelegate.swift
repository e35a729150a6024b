import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private var host: RecordsHost?

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    if let controller = window?.rootViewController as? FlutterViewController {
      host = RecordsHost(messenger: controller.binaryMessenger)
    }
    GeneratedPluginRegistrant.register(with: self)
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
