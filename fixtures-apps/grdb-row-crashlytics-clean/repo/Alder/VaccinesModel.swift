import Observation

@Observable @MainActor
final class VaccinesModel {
    private(set) var rows: [RecordRow] = []

    func refresh() async {
        do {
            try await HealthSync().run(into: .shared)
            rows = try await AppDatabase.shared.newest(100)
            Diagnostics.note(String(rows.count), as: "rows_shown")
        } catch {
            rows = []
        }
    }
}
