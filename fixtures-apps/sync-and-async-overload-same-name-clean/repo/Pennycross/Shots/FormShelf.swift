/// Keeps how many lines the form had, for the placeholder rows.
final class FormShelf {
    private var count = 0

    var lines: [String] { (0..<count).map { "Line \($0 + 1)" } }

    func remember(count: Int) { self.count = count }
}
