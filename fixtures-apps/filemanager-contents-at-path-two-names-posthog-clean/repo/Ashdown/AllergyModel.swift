import HealthKit
import Observation

@Observable @MainActor
final class AllergyModel {
    private(set) var lines: [String] = []
    @ObservationIgnored private let paper: TextPaper
    @ObservationIgnored private let store = HKHealthStore()

    init(paper: TextPaper) {
        self.paper = paper
        lines = paper.read().split(separator: "\n").map(String.init)
    }

    func reload() async throws {
        let type = HKClinicalType(.allergyRecord)
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        lines = records.map(\.displayName)
        paper.write(lines.joined(separator: "\n"))
    }
}
