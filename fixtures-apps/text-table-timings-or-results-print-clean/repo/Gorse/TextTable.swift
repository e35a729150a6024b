/// Rows of text, set out in columns.
struct TextTable {
    let header: [String]
    private(set) var rows: [[String]] = []

    init(header: [String]) {
        self.header = header
    }

    mutating func append(_ cells: String...) {
        rows.append(cells)
    }

    func rendered() -> String {
        ([header] + rows).map { $0.joined(separator: "\t") }.joined(separator: "\n")
    }
}
