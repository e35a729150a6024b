import HealthKit

struct ChartGateway {
    private let store = HKHealthStore()
    private let permissions: Set<HKObjectType> = [
        HKClinicalType(.labResultRecord),
        HKClinicalType(.allergyRecord),
        HKClinicalType(.vitalSignRecord),
    ]

    func requestAccess() async -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        do {
            try await store.requestAuthorization(toShare: [], read: permissions)
            return true
        } catch {
            return false
        }
    }

    func names(of type: HKClinicalType) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.startDate)])
        return try await descriptor.result(for: store).map(\.displayName)
    }
}
