import SwiftUI
import UIKit

@main
final class BrindleDelegate: UIResponder, UIApplicationDelegate {
    var window: UIWindow?
    private let dependencies = Dependencies()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        dependencies.attribution.start()
        window = UIWindow(frame: UIScreen.main.bounds)
        window?.rootViewController = UINavigationController(rootViewController: dependencies.makeFinder())
        window?.makeKeyAndVisible()
        return true
    }
}
