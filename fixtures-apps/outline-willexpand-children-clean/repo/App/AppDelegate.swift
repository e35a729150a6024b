import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool {
        let archive = RecordArchive()
        let cabinet = CabinetViewController(archive: archive, access: CabinetAccess(store: archive.store))
        let window = UIWindow(frame: UIScreen.main.bounds)
        window.rootViewController = UINavigationController(rootViewController: cabinet)
        window.makeKeyAndVisible()
        self.window = window
        return true
    }
}
