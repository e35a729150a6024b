import HealthKit

actor Librarian {
    static let shared = Librarian()
    private let store = HKHealthStore()

    func admit() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: admission)
    }

    func names(on shelf: Shelf) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: shelf.type)], sortDescriptors: [])
        return try await descriptor.result(for: store).map(\.displayName)
    }
}
