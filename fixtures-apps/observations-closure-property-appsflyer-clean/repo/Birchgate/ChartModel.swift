import HealthKit
import Observation

@MainActor @Observable
final class ChartModel {
    var section = "medications"
    private(set) var newest = ""
    private(set) var titles: [String] = []
    private let store = HKHealthStore()

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let medications = HKClinicalType(.medicationRecord)
        try await store.requestAuthorization(toShare: [], read: [medications])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: medications)], sortDescriptors: []).result(for: store)
        titles = records.map(\.displayName)
        newest = titles.first ?? ""
    }
}
