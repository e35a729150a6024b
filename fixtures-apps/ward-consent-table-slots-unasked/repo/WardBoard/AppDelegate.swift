import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private var flow: AdmissionFlow?

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?
    ) -> Bool {
        let window = UIWindow(frame: UIScreen.main.bounds)
        let navigation = UINavigationController()
        let flow = AdmissionFlow(navigation: navigation)
        window.rootViewController = navigation
        window.makeKeyAndVisible()
        self.window = window
        self.flow = flow
        flow.start()
        return true
    }
}
