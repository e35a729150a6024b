import Foundation

/// What one import brought.
struct VitalBatch: Hashable {
    var titles: [String] = []

    func formatted<F: FormatStyle>(_ style: F) -> F.FormatOutput where F.FormatInput == VitalBatch {
        style.format(self)
    }
}
