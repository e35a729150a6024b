import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private var coordinator: HandoverCoordinator?

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        let window = UIWindow(frame: UIScreen.main.bounds)
        let navigation = UINavigationController()
        window.rootViewController = navigation
        window.makeKeyAndVisible()
        self.window = window
        coordinator = HandoverCoordinator(navigation: navigation)
        coordinator?.start()
        return true
    }
}
