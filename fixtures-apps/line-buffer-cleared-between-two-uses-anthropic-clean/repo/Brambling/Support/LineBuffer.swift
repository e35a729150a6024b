/// Collects lines and gives them as one text.
final class LineBuffer {
    private var lines: [String] = []

    var text: String { lines.joined(separator: "\n") }

    func add(_ line: String) {
        lines.append(line)
    }

    func clear() {
        lines.removeAll(keepingCapacity: true)
    }
}
