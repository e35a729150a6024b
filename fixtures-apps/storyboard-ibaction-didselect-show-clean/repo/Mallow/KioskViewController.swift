import UIKit

final class KioskViewController: UIViewController {
    @IBOutlet private weak var textView: UITextView!

    @IBAction private func show(_ sender: UIButton) {
        Shelf.shared.query(.medicationRecord) { [weak self] in self?.show($0) }
    }

    private func show(_ names: [String]) {
        textView.text = names.joined(separator: "\n")
    }
}
