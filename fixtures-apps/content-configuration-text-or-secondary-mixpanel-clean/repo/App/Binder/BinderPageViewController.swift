import UIKit

final class BinderPageViewController: UIViewController {
    private let row: BinderRow

    init(row: BinderRow) {
        self.row = row
        super.init(nibName: nil, bundle: nil)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not from a storyboard") }

    override func loadView() {
        let label = UILabel()
        label.numberOfLines = 0
        label.textAlignment = .center
        label.text = "\(row.title)\n\(row.date.formatted(date: .long, time: .omitted))"
        label.backgroundColor = .systemBackground
        view = label
    }
}
