import HealthKit

struct HealthKitService {
    private let store = HKHealthStore()
    private let conditions = HKObjectType.clinicalType(forIdentifier: .conditionRecord)!
    private let medications = HKObjectType.clinicalType(forIdentifier: .medicationRecord)!
    private let coverage = HKObjectType.clinicalType(forIdentifier: .coverageRecord)!

    func requestAuthorization() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            throw HKError(.errorHealthDataUnavailable)
        }
        let read: Set<HKObjectType> = [
            conditions,
            medications,
            coverage
        ]
        try await store.requestAuthorization(toShare: [], read: read)
    }

    func fetchConditions() async throws -> [HKClinicalRecord] {
        try await samples(of: medications)
    }

    func fetchMedications() async throws -> [HKClinicalRecord] {
        try await samples(of: medications)
    }

    func fetchCoverage() async throws -> [HKClinicalRecord] {
        try await samples(of: coverage)
    }

    private func samples(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await withCheckedThrowingContinuation { continuation in
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
                if let error {
                    continuation.resume(throwing: error)
                } else {
                    continuation.resume(returning: samples as? [HKClinicalRecord] ?? [])
                }
            }
            store.execute(query)
        }
    }
}
