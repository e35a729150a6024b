@MainActor
class VisitStep {
    let chart: ChartStore
    private(set) var form: [String: [String]] = [:]

    init(chart: ChartStore) { self.chart = chart }

    var title: String { "Step" }

    func prepare() async throws {
        form.removeAll()
    }

    final func put(_ lines: [String], under heading: String) {
        form[heading] = lines
    }
}
