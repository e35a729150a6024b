import HealthKit

final class PregnancyChart {
    private let store = HKHealthStore()

    private lazy var wanted: Set<HKObjectType> = [
        HKClinicalType(.vitalSignRecord),
        HKClinicalType(.labResultRecord),
    ]

    func prepare() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: wanted)
    }

    func pressures() async throws -> [String] {
        try await fetch(HKClinicalType(.vitalSignRecord))
    }

    func samples() async throws -> [String] {
        try await fetch(HKClinicalType(.labResultRecord))
    }

    private func fetch(_ type: HKClinicalType) async throws -> [String] {
        try await withCheckedThrowingContinuation { continuation in
            let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, error in
                if let error {
                    continuation.resume(throwing: error)
                } else {
                    continuation.resume(returning: (samples as? [HKClinicalRecord] ?? []).map(\.displayName))
                }
            }
            store.execute(query)
        }
    }
}
