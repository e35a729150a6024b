import UIKit

final class SceneDelegate: UIResponder, UIWindowSceneDelegate {
    var window: UIWindow?
    private var coordinator: AppCoordinator?

    func scene(_ scene: UIScene, willConnectTo session: UISceneSession, options connectionOptions: UIScene.ConnectionOptions) {
        guard let windowScene = scene as? UIWindowScene else { return }
        let window = UIWindow(windowScene: windowScene)
        let navigation = UINavigationController()
        window.rootViewController = navigation
        window.makeKeyAndVisible()
        self.window = window

        let coordinator = AppCoordinator(navigation: navigation)
        coordinator.start()
        self.coordinator = coordinator
    }
}
