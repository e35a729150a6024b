struct VisitSheet {
    let lines: [String]

    var isEmpty: Bool { lines.isEmpty }
}
