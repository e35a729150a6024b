import HealthKit
import UIKit

final class LedgerController: UITabBarController {
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
        super.init(nibName: nil, bundle: nil)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not in a storyboard") }

    override func viewDidLoad() {
        super.viewDidLoad()

        func page(_ kind: RecordPage.Type, _ title: String) -> UIViewController {
            let page = kind.init(store: store)
            page.title = title
            page.navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in
                UIApplication.shared.open(Links.privacyPolicy)
            })
            return UINavigationController(rootViewController: page)
        }

        viewControllers = [
            page(AllergiesPage.self, "Allergies"),
            page(ConditionsPage.self, "Conditions"),
            page(CoveragePage.self, "Insurance"),
        ]
    }
}
