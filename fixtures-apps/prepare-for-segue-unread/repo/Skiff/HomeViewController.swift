import UIKit

final class HomeViewController: UIViewController {
    private enum Segue: String {
        case showLabs, showShots
    }

    override func viewDidAppear(_ animated: Bool) {
        super.viewDidAppear(animated)
        HealthStore.shared.requestAccess { [weak self] granted in
            self?.view.isUserInteractionEnabled = granted
        }
    }

    override func prepare(for segue: UIStoryboardSegue, sender: Any?) {
        guard let list = segue.destination as? RecordListViewController,
              let name = segue.identifier.flatMap(Segue.init(rawValue:)) else { return }
        switch name {
        case .showLabs:
            list.title = "Lab results"
            list.identifier = .labResultRecord
        case .showShots:
            list.title = "Immunizations"
            list.identifier = .immunizationRecord
        }
    }

    @IBAction private func openPrivacyPolicy(_ sender: UIButton) {
        UIApplication.shared.open(Links.privacyPolicy)
    }
}
