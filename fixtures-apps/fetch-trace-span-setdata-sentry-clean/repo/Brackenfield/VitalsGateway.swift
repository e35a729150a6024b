import HealthKit

protocol VitalsGateway: Sendable {
    func vitals() async throws -> [VitalSign]
}

struct HealthVitalsGateway: VitalsGateway {
    private let store = HKHealthStore()

    func vitals() async throws -> [VitalSign] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.vitalSignRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let trace = FetchTrace("vitals")
        defer { trace.end() }
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        let vitals = records.map(VitalSign.init)
        trace.note("rows", vitals.count)
        return vitals
    }
}
