import Combine

@MainActor
final class ArrivalModel: ObservableObject {
    @Published var message = ""
    @Published private(set) var status = ""
    private let api: API
    private let chart: Chart

    init(api: API, chart: Chart) {
        self.api = api
        self.chart = chart
    }

    func announce() async {
        do {
            let lines = try await chart.lines()
            _ = try await api.send(ArrivalEndpoint(summary: lines.joined(separator: "\n")))
            status = "The front desk has your summary."
        } catch {
            status = "Please tell the front desk in person."
        }
    }

    func polish() async {
        let typed = message
        guard let answer = try? await api.send(PhraseEndpoint(typed: typed)) else { return }
        message = String(decoding: answer, as: UTF8.self)
    }
}
