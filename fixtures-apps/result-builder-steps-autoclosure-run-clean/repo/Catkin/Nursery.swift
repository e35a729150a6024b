import HealthKit

@MainActor
enum Nursery {
    static let store = HKHealthStore()

    static func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [HKClinicalType(.immunizationRecord), HKClinicalType(.conditionRecord), HKClinicalType(.clinicalNoteRecord)]
        try await store.requestAuthorization(toShare: [], read: types)
    }

    static func names(_ type: HKClinicalType) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
