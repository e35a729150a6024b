import UIKit

@MainActor
final class RecordsCoordinator: RecordsViewControllerDelegate {
    private let navigation: UINavigationController
    private let loader: RecordLoader
    private let events = CampaignEvents()

    init(navigation: UINavigationController, loader: RecordLoader) {
        self.navigation = navigation
        self.loader = loader
    }

    func start() {
        let controller = RecordsViewController(loader: loader)
        controller.delegate = self
        controller.navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in
            UIApplication.shared.open(Links.privacyPolicy)
        })
        navigation.setViewControllers([controller], animated: false)
    }

    func recordsViewController(_ controller: RecordsViewController, didSelect item: RecordItem) {
        events.viewed(content: "condition_detail")
        let detail = UIViewController()
        detail.title = item.title
        navigation.pushViewController(detail, animated: true)
    }
}
