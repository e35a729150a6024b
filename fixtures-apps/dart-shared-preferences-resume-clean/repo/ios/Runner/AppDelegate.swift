import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
    private let handler = TimelineHandler()

    override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        GeneratedPluginRegistrant.register(with: self)
        if let registrar = registrar(forPlugin: "TimelineHandler") {
            FlutterMethodChannel(name: "health.alder/timeline", binaryMessenger: registrar.messenger())
                .setMethodCallHandler(handler.handle)
        }
        return super.application(application, didFinishLaunchingWithOptions: launchOptions)
    }
}
