import UIKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private let procedures = ProcedureSource()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        Archive.shared.ask { [procedures] in procedures.load() }
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = GRSCardViewController()
        window?.makeKeyAndVisible()
        return true
    }
}
