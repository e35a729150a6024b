import Combine

@MainActor
final class TimelineModel: ObservableObject {
    @Published private(set) var names: [String] = []

    private let reader: ProcedureReader
    private let log: ActivityLog

    init(reader: ProcedureReader, log: ActivityLog) {
        self.reader = reader
        self.log = log
    }

    func load() async {
        log.write("Import started")
        do {
            names = try await reader.names()
            log.write("Import finished", detail: names.joined(separator: ", "))
        } catch {
            log.write("Import failed")
        }
    }
}
