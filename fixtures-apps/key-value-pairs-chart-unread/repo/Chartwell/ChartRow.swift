struct ChartRow {
    let heading: String
    let text: String
}
