/// What one import brought.
struct ImportBatch: Sendable {
    let titles: [String]
}

extension ImportBatch: CustomStringConvertible {
    var description: String { "\(titles.count) results" }
}

extension ImportBatch: CustomDebugStringConvertible {
    /// Every title, for the "Last import" page.
    var debugDescription: String { titles.joined(separator: "\n") }
}
