import HealthKit

actor RecordsStore {
    private let store = HKHealthStore()
    private let access = ReferralAccess()

    func connect() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        try await store.requestAuthorization(toShare: [], read: access.readTypes)
        return true
    }

    func allergies() async throws -> [String] {
        try await names(of: HKClinicalType(.allergyRecord))
    }

    func medications() async throws -> [String] {
        try await names(of: HKClinicalType(.medicationRecord))
    }

    func coverage() async throws -> [String] {
        try await names(of: HKClinicalType(.coverageRecord))
    }

    private func names(of type: HKClinicalType) async throws -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await query.result(for: store).map(\.displayName)
    }
}
