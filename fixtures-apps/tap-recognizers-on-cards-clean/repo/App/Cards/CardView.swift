import UIKit

final class CardView: UIView {
    init(title: String, symbol: String) {
        super.init(frame: .zero)
        backgroundColor = .secondarySystemBackground
        layer.cornerRadius = 16
        isUserInteractionEnabled = true

        let image = UIImageView(image: UIImage(systemName: symbol))
        let label = UILabel()
        label.text = title
        label.font = .preferredFont(forTextStyle: .headline)
        let row = UIStackView(arrangedSubviews: [image, label])
        row.spacing = 12
        row.translatesAutoresizingMaskIntoConstraints = false
        addSubview(row)
        NSLayoutConstraint.activate([
            row.leadingAnchor.constraint(equalTo: leadingAnchor, constant: 16),
            row.centerYAnchor.constraint(equalTo: centerYAnchor),
            heightAnchor.constraint(equalToConstant: 88),
        ])
    }

    @available(*, unavailable)
    required init?(coder: NSCoder) { fatalError("not from a storyboard") }
}
