import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let conditions = ConditionChannel()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    if let registrar = registrar(forPlugin: "ConditionChannel") {
      conditions.attach(to: registrar.messenger())
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
