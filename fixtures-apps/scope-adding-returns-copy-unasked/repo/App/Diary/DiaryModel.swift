import Foundation

@MainActor
final class DiaryModel: ObservableObject {
    @Published private(set) var days: [(day: Date, entries: [DiaryEntry])] = []
    @Published private(set) var unavailable = false

    private let gate: HealthGate
    private let source: DiarySource
    private let scope: AccessScope

    init(gate: HealthGate, source: DiarySource, scope: AccessScope) {
        self.gate = gate
        self.source = source
        self.scope = scope
    }

    func load() async {
        do {
            try await gate.open(scope)
            let all = try await source.labs() + source.medicines() + source.vitals()
            let grouped = Dictionary(grouping: all) { Calendar.current.startOfDay(for: $0.day) }
            days = grouped.sorted { $0.key > $1.key }.map { (day: $0.key, entries: $0.value) }
        } catch {
            unavailable = true
        }
    }
}
