import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    ShelfPlugin.register(with: registrar(forPlugin: "ShelfPlugin")!)
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
