import FirebaseCore
import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private var coordinator: SheetCoordinator?

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool {
        FirebaseApp.configure()
        let navigation = UINavigationController()
        let coordinator = SheetCoordinator(navigation: navigation, source: ConditionSource(), desk: PrintDesk())
        let window = UIWindow(frame: UIScreen.main.bounds)
        window.rootViewController = navigation
        window.makeKeyAndVisible()
        coordinator.start()
        self.window = window
        self.coordinator = coordinator
        return true
    }
}
