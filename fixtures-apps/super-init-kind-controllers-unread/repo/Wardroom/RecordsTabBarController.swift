import UIKit

final class RecordsTabBarController: UITabBarController {
    private let gateway = RecordsGateway()

    override func viewDidLoad() {
        super.viewDidLoad()
        viewControllers = [
            AllergiesViewController(gateway: gateway),
            ConditionsViewController(gateway: gateway),
        ].map(UINavigationController.init(rootViewController:))
        Task { try await gateway.requestAccess() }
    }
}
