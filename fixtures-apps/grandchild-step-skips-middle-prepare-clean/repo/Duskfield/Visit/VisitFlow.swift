import Observation

@MainActor @Observable
final class VisitFlow {
    private(set) var pages: [Page] = []
    private let chart: ChartStore
    private let steps: [VisitStep]

    struct Page: Identifiable {
        let id: String
        let form: [String: [String]]
    }

    init(chart: ChartStore, steps: [VisitStep]) {
        self.chart = chart
        self.steps = steps
    }

    func run() async throws {
        try await chart.authorize()
        for step in steps {
            try await step.prepare()
            pages.append(Page(id: step.title, form: step.form))
        }
    }
}
