import UIKit

protocol Coordinator: AnyObject {
    func start()
}

final class AppCoordinator: Coordinator {
    private let navigation: UINavigationController
    private let container: AppContainer

    init(navigation: UINavigationController, container: AppContainer) {
        self.navigation = navigation
        self.container = container
    }

    func start() {
        let menu = MenuViewController()
        menu.delegate = self
        navigation.setViewControllers([menu], animated: false)
        container.access.request { [weak menu] result in
            if case .failure = result { menu?.showAccessHint() }
        }
    }
}

extension AppCoordinator: MenuViewControllerDelegate {
    func menuDidSelectAllergies() {
        navigation.pushViewController(container.makeRecordsController(title: "Allergies", identifier: .allergyRecord), animated: true)
    }

    func menuDidSelectProcedures() {
        navigation.pushViewController(container.makeRecordsController(title: "Procedures", identifier: .procedureRecord), animated: true)
    }
}
