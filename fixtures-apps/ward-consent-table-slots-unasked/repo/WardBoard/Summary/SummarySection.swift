struct SummarySection {
    let title: String
    let lines: [String]
}
