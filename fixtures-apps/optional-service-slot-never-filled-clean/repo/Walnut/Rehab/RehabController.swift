import UIKit

final class RehabController: UIViewController {
    private let label = UILabel()

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        label.numberOfLines = 0
        label.frame = view.bounds.insetBy(dx: 20, dy: 120)
        view.addSubview(label)
    }

    func show(limits: [String], operations: [String]) {
        loadViewIfNeeded()
        label.text = (limits + operations).joined(separator: "\n")
        Haptics.success()
    }
}
