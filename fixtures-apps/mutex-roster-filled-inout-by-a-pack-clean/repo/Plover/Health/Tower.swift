import HealthKit

enum Tower {
    static let store = HKHealthStore()

    static func ask() async -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        let types: Set<HKObjectType> = [
            HKClinicalType(.allergyRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.procedureRecord),
        ]
        return (try? await store.requestAuthorization(toShare: [], read: types)) != nil
    }

    static func count(_ identifier: HKClinicalTypeIdentifier) async throws -> Int {
        let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(identifier))], anchor: nil)
        return try await query.result(for: store).addedSamples.count
    }
}
