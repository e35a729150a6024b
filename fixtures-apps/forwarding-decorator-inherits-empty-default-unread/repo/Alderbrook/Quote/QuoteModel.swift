import Observation

@MainActor @Observable
final class QuoteModel {
    private(set) var conditions: [String] = []
    private(set) var notes: [String] = []
    private let chart: any ChartReading

    init(chart: any ChartReading) { self.chart = chart }

    func load() async {
        do {
            try await chart.open()
            conditions = try await chart.conditions()
            notes = try await chart.notes()
        } catch {
            conditions = []
        }
    }
}
