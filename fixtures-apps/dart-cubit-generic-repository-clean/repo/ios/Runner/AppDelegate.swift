import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
    private let health = SpindleHealth()

    override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        GeneratedPluginRegistrant.register(with: self)
        if let registrar = registrar(forPlugin: "SpindleHealth") {
            FlutterMethodChannel(name: "health.spindle/drawer", binaryMessenger: registrar.messenger())
                .setMethodCallHandler(health.handle)
        }
        return super.application(application, didFinishLaunchingWithOptions: launchOptions)
    }
}
