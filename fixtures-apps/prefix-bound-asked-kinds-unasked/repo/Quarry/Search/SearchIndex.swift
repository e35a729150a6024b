import HealthKit
import Observation

@MainActor @Observable
final class SearchIndex {
    private(set) var records: [HKClinicalRecord] = []
    private let store = HKHealthStore()

    func build() async throws {
        try await FirstLaunch(store: store).ask()
        var found: [HKClinicalRecord] = []
        for identifier in SearchOrder.identifiers {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
                sortDescriptors: []
            )
            found += try await query.result(for: store)
        }
        records = found
    }

    func matches(_ text: String) -> [HKClinicalRecord] {
        text.isEmpty ? records : records.filter { $0.displayName.localizedStandardContains(text) }
    }
}
