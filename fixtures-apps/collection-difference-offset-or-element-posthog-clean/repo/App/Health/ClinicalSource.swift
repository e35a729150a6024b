import HealthKit

protocol TimelineSource {
    func connect() async throws
    func items() async throws -> [TimelineItem]
}

struct ClinicalSource: TimelineSource {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)
    private let shots = HKClinicalType(.immunizationRecord)

    func connect() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [labs, shots])
    }

    func items() async throws -> [TimelineItem] {
        let found = try await records(of: labs) + records(of: shots)
        return found
            .sorted { $0.startDate > $1.startDate }
            .map { TimelineItem(title: $0.displayName, day: $0.startDate) }
    }

    private func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
