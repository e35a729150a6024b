import OneSignalFramework
import SwiftUI

final class AppDelegate: NSObject, UIApplicationDelegate {
    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        OneSignal.initialize("1f0e9d2c-55aa-4b1e-9a77-0c6bb4a1d2e3", withLaunchOptions: launchOptions)
        return true
    }
}

@main
struct SorrelApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate

    var body: some Scene {
        WindowGroup { HomeView(model: HomeModel()) }
    }
}
