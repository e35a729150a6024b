import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let doses = DoseChannel()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    if let controller = window?.rootViewController as? FlutterViewController {
      doses.attach(to: controller.binaryMessenger)
    }
    GeneratedPluginRegistrant.register(with: self)
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
