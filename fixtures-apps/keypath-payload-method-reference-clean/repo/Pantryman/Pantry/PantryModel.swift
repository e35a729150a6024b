import Observation

@MainActor @Observable
final class PantryModel {
    private(set) var shelves: [Shelf] = []
    private let repository = ShelfRepository()
    private let attribution = Attribution()

    func build() async throws {
        try await repository.connect()
        shelves = [try await repository.shelf(.avoid), try await repository.shelf(.mind)]
        shelves.map(\.payload).forEach(attribution.log)
    }
}
