import HealthKit
import UIKit

final class HomeController: UIViewController {
    private let store = HKHealthStore()

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        navigationItem.leftBarButtonItem = UIBarButtonItem(title: "Allergies", style: .plain, target: self, action: #selector(showAllergies))
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Results", style: .plain, target: self, action: #selector(showResults))
        toolbarItems = [UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in UIApplication.shared.open(Links.privacyPolicy) })]
        RecordsPermission.ask(store)
    }

    @objc private func showAllergies() {
        let controller = TSRecordsController(style: .plain)
        controller.healthStore = store
        controller.recordType = HKClinicalType(.allergyRecord)
        controller.title = "Allergies"
        navigationController?.pushViewController(controller, animated: true)
    }

    @objc private func showResults() {
        let controller = TSRecordsController(style: .insetGrouped)
        controller.healthStore = store
        controller.recordType = HKClinicalType(.labResultRecord)
        controller.limit = 40
        controller.title = "Results"
        navigationController?.pushViewController(controller, animated: true)
    }
}
