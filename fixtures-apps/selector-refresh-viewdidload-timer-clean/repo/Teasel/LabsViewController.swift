import HealthKit
import UIKit

final class LabsViewController: NamesViewController {
    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Results"
        refresh()
    }

    private func refresh() {
        HealthDesk.shared.list(HKClinicalType(.labResultRecord)) { [weak self] in self?.names = $0 }
    }
}
