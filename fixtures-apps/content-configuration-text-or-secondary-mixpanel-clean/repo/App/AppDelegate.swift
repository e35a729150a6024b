import Mixpanel
import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private var coordinator: BinderCoordinator?

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        Mixpanel.initialize(token: "tidewell-token", trackAutomaticEvents: false)
        let navigation = UINavigationController()
        let coordinator = BinderCoordinator(navigation: navigation, reader: BinderReader())
        coordinator.start()
        self.coordinator = coordinator
        let window = UIWindow(frame: UIScreen.main.bounds)
        window.rootViewController = navigation
        window.makeKeyAndVisible()
        self.window = window
        return true
    }
}
