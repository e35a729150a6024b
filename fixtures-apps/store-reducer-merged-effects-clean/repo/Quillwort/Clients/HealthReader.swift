import HealthKit

struct HealthReader: Sendable {
    private let store = HKHealthStore()

    func connect() async -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        do {
            try await store.requestAuthorization(toShare: [], read: [
                HKClinicalType(.labResultRecord),
                HKClinicalType(.procedureRecord),
                HKClinicalType(.medicationRecord),
            ])
            return true
        } catch {
            return false
        }
    }

    func names(of type: HKClinicalType) async -> [String] {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        let records = try? await descriptor.result(for: store)
        return records?.map(\.displayName) ?? []
    }
}
