import UIKit

final class PlanViewController: UIViewController {
    private let label = UILabel()

    init(plan: String) {
        super.init(nibName: nil, bundle: nil)
        label.text = plan
        label.numberOfLines = 0
    }

    required init?(coder: NSCoder) { fatalError("made in code") }

    override func loadView() {
        label.textAlignment = .center
        label.backgroundColor = .systemBackground
        view = label
    }
}
