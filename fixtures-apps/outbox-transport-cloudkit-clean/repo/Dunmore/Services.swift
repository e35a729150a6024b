import HealthKit

final class Services: Sendable {
    let clinic = Outbox(transport: ClinicTransport())
    let diary = Outbox(transport: CloudTransport())
    private let store = HKHealthStore()

    func procedures() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.procedureRecord)
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
