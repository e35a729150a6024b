import UIKit

@MainActor
protocol FormHeaderViewDelegate: AnyObject {
    func formHeaderViewDidTapImport(_ header: FormHeaderView)
}

final class FormHeaderView: UIStackView {
    weak var delegate: (any FormHeaderViewDelegate)?

    private let label = UILabel()
    private let button = UIButton(configuration: .borderless())

    init(title: String) {
        super.init(frame: .zero)
        label.text = title
        label.font = .preferredFont(forTextStyle: .headline)
        button.setTitle("Import", for: .normal)
        button.addAction(UIAction { [weak self] _ in self?.tapped() }, for: .touchUpInside)
        addArrangedSubview(label)
        addArrangedSubview(button)
        distribution = .equalSpacing
    }

    @available(*, unavailable)
    required init(coder: NSCoder) {
        fatalError("init(coder:) is not used")
    }

    private func tapped() {
        delegate?.formHeaderViewDidTapImport(self)
    }
}
