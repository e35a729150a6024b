import HealthKit
import Observation

@Observable @MainActor
final class VitalsModel {
    private(set) var vitals: [Vital] = []
    @ObservationIgnored private let store = HKHealthStore()
    @ObservationIgnored private let parser = VitalParser()

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.vitalSignRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        for record in records {
            if let vital = try? await parser.vital(from: record) { vitals.append(vital) }
        }
    }
}
