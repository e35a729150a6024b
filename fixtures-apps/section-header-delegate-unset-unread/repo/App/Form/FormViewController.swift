import HealthKit
import UIKit

final class FormViewController: UIViewController {
    private let repository: RecordRepository
    private let vaccineHeader = FormHeaderView(title: "Vaccinations")
    private let vaccineText = FormTextView(frame: .zero, textContainer: nil)
    private let insuranceHeader = FormHeaderView(title: "Insurance")
    private let insuranceText = FormTextView(frame: .zero, textContainer: nil)

    init(repository: RecordRepository) {
        self.repository = repository
        super.init(nibName: nil, bundle: nil)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("init(coder:) is not used")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        title = "Form"
        view.backgroundColor = .systemBackground
        vaccineHeader.delegate = self
        layOut()
        navigationItem.rightBarButtonItem = UIBarButtonItem(
            title: "Privacy",
            primaryAction: UIAction { _ in UIApplication.shared.open(Links.privacyPolicy) }
        )
        Task { try? await repository.authorize() }
    }

    private func layOut() {
        let stack = UIStackView(arrangedSubviews: [vaccineHeader, vaccineText, insuranceHeader, insuranceText])
        stack.axis = .vertical
        stack.spacing = 12
        stack.translatesAutoresizingMaskIntoConstraints = false
        view.addSubview(stack)
        NSLayoutConstraint.activate([
            stack.leadingAnchor.constraint(equalTo: view.layoutMarginsGuide.leadingAnchor),
            stack.trailingAnchor.constraint(equalTo: view.layoutMarginsGuide.trailingAnchor),
            stack.topAnchor.constraint(equalTo: view.safeAreaLayoutGuide.topAnchor, constant: 16),
        ])
    }

    private func importVaccines() async {
        vaccineText.lines = (try? await repository.titles(of: HKClinicalType(.immunizationRecord))) ?? []
    }

    private func importInsurance() async {
        insuranceText.lines = (try? await repository.titles(of: HKClinicalType(.coverageRecord))) ?? []
    }
}

extension FormViewController: FormHeaderViewDelegate {
    func formHeaderViewDidTapImport(_ header: FormHeaderView) {
        if header === vaccineHeader {
            Task { await importVaccines() }
        } else if header === insuranceHeader {
            Task { await importInsurance() }
        }
    }
}
