import SwiftUI
import UserNotifications

final class AppDelegate: NSObject, UIApplicationDelegate {
    private let taps = ReminderTaps()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        UNUserNotificationCenter.current().delegate = taps
        return true
    }
}

@main
struct LarkspurApp: App {
    @UIApplicationDelegateAdaptor(AppDelegate.self) private var delegate

    var body: some Scene {
        WindowGroup { FollowUpsView(model: FollowUpsModel()) }
    }
}
