extension Batch: CustomStringConvertible {
    var description: String {
        "\(kind): \(records.count)"
    }
}
