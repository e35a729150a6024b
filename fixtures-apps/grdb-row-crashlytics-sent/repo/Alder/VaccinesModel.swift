import Observation

@Observable @MainActor
final class VaccinesModel {
    private(set) var rows: [RecordRow] = []

    func refresh() async {
        do {
            try await HealthSync().run(into: .shared)
            rows = try await AppDatabase.shared.newest(100)
            if let newest = rows.first {
                Diagnostics.note(newest.title, as: "newest_row")
            }
        } catch {
            rows = []
        }
    }
}
