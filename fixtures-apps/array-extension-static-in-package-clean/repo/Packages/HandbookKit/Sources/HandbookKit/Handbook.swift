import HealthKit

public struct Handbook: Sendable {
    private let store = HKHealthStore()

    public init() {}

    public func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = [HKClinicalTypeIdentifier].handbook.map { HKClinicalType($0) as HKObjectType }
        try await store.requestAuthorization(toShare: [], read: Set(types))
    }

    public func lines(for page: Page) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(page.code))],
            sortDescriptors: []
        )
        return try await descriptor.result(for: store).map(\.displayName)
    }
}
