import Combine
import HealthKit

@MainActor
final class ShelfModel: ObservableObject {
    @Fetched(.medicationRecord) var medicines
    @Fetched(.procedureRecord) var procedures
    private let store = HKHealthStore()

    func load() async throws {
        try await Permissions(store: store).request()
        try await $medicines.load(from: store)
        try await $procedures.load(from: store)
        objectWillChange.send()
    }
}
