import Combine
import HealthKit

@MainActor
final class Album: ObservableObject {
    @Published private(set) var entries: [any Entry] = [SampleEntry(headline: "Welcome to Curlew")]
    private let store = HKHealthStore()

    func fill() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        entries += records.map { LabEntry(record: $0) }
        entries.forEach { $0.accept(Reporter()) }
    }

    var summary: String {
        let counter = LineCounter()
        entries.forEach { $0.accept(counter) }
        return "\(counter.labs) results"
    }
}
