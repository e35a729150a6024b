import UIKit

final class CardController: UIViewController {
    private let card: AllergyCard

    init(card: AllergyCard) {
        self.card = card
        super.init(nibName: nil, bundle: nil)
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("not made from a storyboard")
    }

    override func viewDidLoad() {
        super.viewDidLoad()
        view.backgroundColor = .systemBackground
        let label = UILabel()
        label.text = card.text
        label.font = .preferredFont(forTextStyle: .largeTitle)
        label.numberOfLines = 0
        label.frame = view.bounds.insetBy(dx: 24, dy: 96)
        label.autoresizingMask = [.flexibleWidth, .flexibleHeight]
        view.addSubview(label)
    }
}
