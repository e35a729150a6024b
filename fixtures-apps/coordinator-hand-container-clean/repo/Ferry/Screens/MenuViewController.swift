import UIKit

protocol MenuViewControllerDelegate: AnyObject {
    func menuDidSelectAllergies()
    func menuDidSelectProcedures()
}

final class MenuViewController: UIViewController {
    weak var delegate: MenuViewControllerDelegate?
    private let hint = UILabel()

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Ferry"
        view.backgroundColor = .systemBackground
        hint.isHidden = true
        hint.text = "Allow access in the Health app."
        let allergies = UIButton(type: .system, primaryAction: UIAction(title: "Allergies") { [weak self] _ in self?.delegate?.menuDidSelectAllergies() })
        let procedures = UIButton(type: .system, primaryAction: UIAction(title: "Procedures") { [weak self] _ in self?.delegate?.menuDidSelectProcedures() })
        let privacy = UIButton(type: .system, primaryAction: UIAction(title: "Privacy policy") { _ in
            UIApplication.shared.open(URL(string: "https://www.acme.health/legal/privacy")!)
        })
        let stack = UIStackView(arrangedSubviews: [hint, allergies, procedures, privacy])
        stack.axis = .vertical
        stack.frame = view.bounds.insetBy(dx: 24, dy: 200)
        stack.autoresizingMask = [.flexibleWidth, .flexibleHeight]
        view.addSubview(stack)
    }

    func showAccessHint() {
        hint.isHidden = false
    }
}
