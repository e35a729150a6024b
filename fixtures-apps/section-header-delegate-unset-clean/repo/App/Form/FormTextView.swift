import UIKit

final class FormTextView: UITextView {
    var lines: [String] = [] {
        didSet { text = lines.joined(separator: "\n") }
    }

    override init(frame: CGRect, textContainer: NSTextContainer?) {
        super.init(frame: frame, textContainer: textContainer)
        isScrollEnabled = false
        font = .preferredFont(forTextStyle: .body)
        layer.cornerRadius = 8
        backgroundColor = .secondarySystemBackground
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) {
        fatalError("init(coder:) is not used")
    }
}
