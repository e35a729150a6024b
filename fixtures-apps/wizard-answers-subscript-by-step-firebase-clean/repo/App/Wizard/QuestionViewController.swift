import UIKit

final class QuestionViewController: UIViewController {
    var onAnswer: ((String) -> Void)?
    private let step: WizardStep
    private let field = UITextField()

    init(step: WizardStep, answer: String) {
        self.step = step
        super.init(nibName: nil, bundle: nil)
        title = step.question
        field.text = answer
        field.borderStyle = .roundedRect
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not from a storyboard") }

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        let next = UIButton(configuration: .filled(), primaryAction: UIAction(title: "Next") { [weak self] _ in
            guard let self else { return }
            self.onAnswer?(self.field.text ?? "")
        })
        let privacy = UIButton(configuration: .plain(), primaryAction: UIAction(title: "Privacy policy") { _ in
            UIApplication.shared.open(URL(string: "https://www.rowanpath.health/privacy")!)
        })
        let stack = UIStackView(arrangedSubviews: [field, next, privacy])
        stack.axis = .vertical
        stack.spacing = 16
        stack.translatesAutoresizingMaskIntoConstraints = false
        view.addSubview(stack)
        NSLayoutConstraint.activate([
            stack.leadingAnchor.constraint(equalTo: view.layoutMarginsGuide.leadingAnchor),
            stack.trailingAnchor.constraint(equalTo: view.layoutMarginsGuide.trailingAnchor),
            stack.topAnchor.constraint(equalTo: view.safeAreaLayoutGuide.topAnchor, constant: 24),
        ])
    }
}
