import HealthKit

final class ClinicShelf {
    private let store = HKHealthStore()
    private let asked: Set<HKObjectType> = [
        HKClinicalType(.allergyRecord),
        HKClinicalType(.immunizationRecord),
    ]

    func unlock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: asked)
    }

    func allergies() async throws -> [String] {
        try await names(HKClinicalType(.allergyRecord))
    }

    func vaccinations() async throws -> [String] {
        try await names(HKClinicalType(.immunizationRecord))
    }

    private func names(_ type: HKClinicalType) async throws -> [String] {
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        return found.map(\.displayName)
    }
}
