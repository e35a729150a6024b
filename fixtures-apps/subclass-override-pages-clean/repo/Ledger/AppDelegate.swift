import HealthKit
import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private let store = HKHealthStore()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = LedgerController(store: store)
        window?.makeKeyAndVisible()
        Task { try? await RecordAccess.request(store) }
        return true
    }
}
