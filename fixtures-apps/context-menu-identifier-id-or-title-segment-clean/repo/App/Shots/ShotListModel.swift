import Foundation

@MainActor
final class ShotListModel {
    private(set) var shots: [Shot] = []
    private let reader: ImmunizationReader

    init(reader: ImmunizationReader) {
        self.reader = reader
    }

    func load() async throws {
        guard try await reader.connect() else { return }
        shots = try await reader.all().map { Shot(title: $0.displayName, date: $0.startDate) }
    }

    func hide(at row: Int) {
        shots.remove(at: row)
    }
}
