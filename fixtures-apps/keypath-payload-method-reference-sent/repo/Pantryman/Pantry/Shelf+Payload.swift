extension Shelf {
    var payload: [String: Any] {
        ["shelf": kind.rawValue, "items": titles.joined(separator: ",")]
    }
}
