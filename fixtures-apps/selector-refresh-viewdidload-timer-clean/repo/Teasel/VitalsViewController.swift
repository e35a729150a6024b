import HealthKit
import UIKit

final class VitalsViewController: NamesViewController {
    private var timer: Timer?

    override func viewWillAppear(_ animated: Bool) {
        super.viewWillAppear(animated)
        title = "Vitals"
        timer = Timer.scheduledTimer(timeInterval: 60, target: self, selector: #selector(refresh(_:)), userInfo: nil, repeats: true)
        timer?.fire()
    }

    override func viewWillDisappear(_ animated: Bool) {
        super.viewWillDisappear(animated)
        timer?.invalidate()
    }

    @objc private func refresh(_ timer: Timer) {
        HealthDesk.shared.list(HKClinicalType(.vitalSignRecord)) { [weak self] in self?.names = $0 }
    }
}
