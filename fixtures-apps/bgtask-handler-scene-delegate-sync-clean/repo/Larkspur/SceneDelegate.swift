import UIKit

final class SceneDelegate: UIResponder, UIWindowSceneDelegate {
    var window: UIWindow?
    private let conditions = ConditionBinder()
    private let notes = NoteBinder()

    func scene(_ scene: UIScene, willConnectTo session: UISceneSession, options connectionOptions: UIScene.ConnectionOptions) {
        guard let scene = scene as? UIWindowScene else { return }
        window = UIWindow(windowScene: scene)
        window?.rootViewController = UINavigationController(rootViewController: BinderViewController())
        window?.makeKeyAndVisible()
        RecordRoom.ask()
        conditions.sync()
        notes.watch()
    }
}
