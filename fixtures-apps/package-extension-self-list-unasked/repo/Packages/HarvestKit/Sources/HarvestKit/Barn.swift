import HealthKit

public actor Barn {
    private let store = HKHealthStore()

    public init() {}

    public func unlock(_ identifiers: [HKClinicalTypeIdentifier]) async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: Set(identifiers.map { HKClinicalType($0) }))
        return true
    }

    func titles(_ type: HKClinicalType) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
