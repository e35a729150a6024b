import HealthKit
import UIKit

final class SceneDelegate: UIResponder, UIWindowSceneDelegate {
    var window: UIWindow?
    private let store = HKHealthStore()
    private var coordinator: RehabCoordinator?

    func scene(_ scene: UIScene, willConnectTo session: UISceneSession, options: UIScene.ConnectionOptions) {
        guard let scene = scene as? UIWindowScene else { return }
        let coordinator = RehabCoordinator(permission: RehabPermission(store: store))
        coordinator.conditionService = ConditionService(store: store)
        let window = UIWindow(windowScene: scene)
        window.rootViewController = UINavigationController(rootViewController: coordinator.screen)
        window.makeKeyAndVisible()
        self.window = window
        self.coordinator = coordinator
        Task { await coordinator.begin() }
    }
}
