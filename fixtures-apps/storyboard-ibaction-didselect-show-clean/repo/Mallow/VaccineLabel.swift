import UIKit

final class VaccineLabel: UILabel {
    override func awakeFromNib() {
        super.awakeFromNib()
        show()
    }

    private func show() {
        Shelf.shared.query(.immunizationRecord) { [weak self] in self?.text = "\($0.count) vaccines" }
    }
}
