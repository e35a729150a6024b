import UIKit

final class PermissionViewController: UIViewController {
    var onContinue: (() -> Void)?

    private let heading: String
    private let text: String

    init(heading: String, text: String) {
        self.heading = heading
        self.text = text
        super.init(nibName: nil, bundle: nil)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("init(coder:) has not been implemented")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = heading
        view.backgroundColor = .systemBackground

        let label = UILabel()
        label.text = text
        label.numberOfLines = 0
        let next = UIButton(configuration: .borderedProminent(), primaryAction: UIAction(title: "Continue") { [weak self] _ in
            self?.onContinue?()
        })
        let policy = UIButton(configuration: .plain(), primaryAction: UIAction(title: "Privacy policy") { _ in
            UIApplication.shared.open(Links.privacyPolicy)
        })
        let stack = UIStackView(arrangedSubviews: [label, next, policy])
        stack.axis = .vertical
        stack.spacing = 16
        stack.translatesAutoresizingMaskIntoConstraints = false
        view.addSubview(stack)
        NSLayoutConstraint.activate([
            stack.leadingAnchor.constraint(equalTo: view.layoutMarginsGuide.leadingAnchor),
            stack.trailingAnchor.constraint(equalTo: view.layoutMarginsGuide.trailingAnchor),
            stack.centerYAnchor.constraint(equalTo: view.centerYAnchor),
        ])
    }
}
