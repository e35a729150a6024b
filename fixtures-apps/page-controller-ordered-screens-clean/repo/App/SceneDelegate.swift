import HealthKit
import UIKit

final class SceneDelegate: UIResponder, UIWindowSceneDelegate {
    var window: UIWindow?

    func scene(_ scene: UIScene, willConnectTo session: UISceneSession, options connectionOptions: UIScene.ConnectionOptions) {
        guard let scene = scene as? UIWindowScene else { return }
        let store = HKHealthStore()
        let booklet = BookletViewController(access: HealthAccess(store: store), reader: RecordReader(store: store))
        let window = UIWindow(windowScene: scene)
        window.rootViewController = UINavigationController(rootViewController: booklet)
        window.makeKeyAndVisible()
        self.window = window
    }
}
