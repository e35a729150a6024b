import FirebaseCore
import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private var wizard: WizardCoordinator?

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        FirebaseApp.configure()
        let navigation = UINavigationController()
        let wizard = WizardCoordinator(navigation: navigation, answers: WizardAnswers(), prefill: ConditionPrefill(), funnel: Funnel())
        self.wizard = wizard
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = navigation
        window?.makeKeyAndVisible()
        wizard.start()
        return true
    }
}
