protocol HeadlineSource {
    var headline: String { get }
}

/// What the editors wrote.
protocol TipHeadlines: HeadlineSource {}

/// What the clinics measured.
protocol ChartHeadlines: HeadlineSource {
    func open() async throws -> [String]
}

struct TipOfTheDay: TipHeadlines {
    let headline = "Five things to bring to a blood draw"
}
