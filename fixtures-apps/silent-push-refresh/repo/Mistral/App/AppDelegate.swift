import UIKit

final class AppDelegate: NSObject, UIApplicationDelegate {
    private let refresher = RecordRefresher()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil) -> Bool {
        application.registerForRemoteNotifications()
        return true
    }

    func application(_ application: UIApplication, didReceiveRemoteNotification userInfo: [AnyHashable: Any]) async -> UIBackgroundFetchResult {
        guard let request = RefreshRequest(userInfo: userInfo) else { return .noData }
        do {
            return try await refresher.refresh(request) ? .newData : .noData
        } catch {
            return .failed
        }
    }
}
