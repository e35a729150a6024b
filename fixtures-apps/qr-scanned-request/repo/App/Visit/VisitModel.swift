import Observation

@MainActor @Observable
final class VisitModel {
    private(set) var desk: String?
    private(set) var rows: [DeskRow] = []
    private let broker: RecordBroker

    init(broker: RecordBroker) {
        self.broker = broker
    }

    func scanned(_ text: String) async {
        guard let code = try? DeskCode(text: text) else { return }
        desk = code.desk
        rows = (try? await broker.open(code.identifiers)) ?? []
    }
}
