import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool {
        let window = UIWindow(frame: UIScreen.main.bounds)
        let folder = FolderViewController(loader: ChapterLoader())
        window.rootViewController = UINavigationController(rootViewController: folder)
        window.makeKeyAndVisible()
        self.window = window
        return true
    }
}
