import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
    private var host: FolderHost?

    override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        GeneratedPluginRegistrant.register(with: self)
        if let registrar = registrar(forPlugin: "FolderHost") {
            host = FolderHost(messenger: registrar.messenger())
        }
        return super.application(application, didFinishLaunchingWithOptions: launchOptions)
    }
}
