import Flutter
import UIKit

@main
@objc class AppDelegate: FlutterAppDelegate {
  private let cabinet = Cabinet()

  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    GeneratedPluginRegistrant.register(with: self)
    if let messenger = self.registrar(forPlugin: "Cabinet")?.messenger() {
      let channel = FlutterMethodChannel(name: "wheatear/cabinet", binaryMessenger: messenger)
      channel.setMethodCallHandler { [cabinet] call, result in
        guard call.method == "medications" else { return result(FlutterMethodNotImplemented) }
        cabinet.medications(result)
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
}
