import HealthKit

struct Scan: Identifiable, Hashable {
    let id: UUID
    let title: String
    let day: Date
}

final class ScanSource {
    private let store = HKHealthStore()

    func scans() async throws -> [Scan] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.procedureRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        return records.map { Scan(id: $0.uuid, title: $0.displayName, day: $0.startDate) }
    }
}
