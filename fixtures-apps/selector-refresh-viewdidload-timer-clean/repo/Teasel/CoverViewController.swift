import HealthKit
import UIKit

final class CoverViewController: NamesViewController {
    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Insurance"
        let control = UIRefreshControl()
        control.addTarget(self, action: #selector(refresh(_:)), for: .valueChanged)
        refreshControl = control
    }

    @objc private func refresh(_ sender: UIRefreshControl) {
        HealthDesk.shared.list(HKClinicalType(.coverageRecord)) { [weak self] names in
            self?.names = names
            sender.endRefreshing()
        }
    }
}
