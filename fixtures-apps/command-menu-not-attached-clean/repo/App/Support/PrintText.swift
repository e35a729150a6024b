enum PrintText {
    static func page(heading: String, lines: [String]) -> String {
        ([heading, String(repeating: "-", count: heading.count)] + lines).joined(separator: "\n")
    }
}
