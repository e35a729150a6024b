actor Ledger {
    private var lines: [String] = []

    func append(_ line: String) { lines.append(line) }
    func replace(with new: [String]) { lines = new }
    func all() -> [String] { lines }
    func newest() -> String? { lines.last }
}
