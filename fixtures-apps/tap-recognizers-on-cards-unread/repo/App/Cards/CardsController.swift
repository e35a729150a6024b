import UIKit

final class CardsController: UIViewController {
    private let book: RecordBook
    private let conditionsCard = CardView(title: "Conditions", symbol: "stethoscope")
    private let labsCard = CardView(title: "Lab results", symbol: "testtube.2")
    private let proceduresCard = CardView(title: "Procedures", symbol: "bandage")

    init(book: RecordBook) {
        self.book = book
        super.init(nibName: nil, bundle: nil)
        title = "Meadowcroft"
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not from a storyboard") }

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        layoutCards()
        conditionsCard.addGestureRecognizer(UITapGestureRecognizer(target: self, action: #selector(openConditions)))
        labsCard.addGestureRecognizer(UITapGestureRecognizer(target: self, action: #selector(openLabs)))
        navigationItem.rightBarButtonItem = UIBarButtonItem(title: "Privacy", primaryAction: UIAction { _ in
            UIApplication.shared.open(Links.privacy)
        })
        Task { try? await book.unlock() }
    }

    @objc private func openConditions() {
        Task { push("Conditions", (try? await book.conditionLines()) ?? []) }
    }

    @objc private func openLabs() {
        Task { push("Lab results", (try? await book.labLines()) ?? []) }
    }

    @objc private func openProcedures() {
        Task { push("Procedures", (try? await book.procedureLines()) ?? []) }
    }

    private func push(_ heading: String, _ lines: [String]) {
        navigationController?.pushViewController(LinesController(heading: heading, lines: lines), animated: true)
    }

    private func layoutCards() {
        let stack = UIStackView(arrangedSubviews: [conditionsCard, labsCard, proceduresCard])
        stack.axis = .vertical
        stack.spacing = 16
        stack.translatesAutoresizingMaskIntoConstraints = false
        view.addSubview(stack)
        NSLayoutConstraint.activate([
            stack.topAnchor.constraint(equalTo: view.safeAreaLayoutGuide.topAnchor, constant: 24),
            stack.leadingAnchor.constraint(equalTo: view.layoutMarginsGuide.leadingAnchor),
            stack.trailingAnchor.constraint(equalTo: view.layoutMarginsGuide.trailingAnchor),
        ])
    }
}
