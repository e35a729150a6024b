import HealthKit
import Observation

@MainActor @Observable
final class SearchModel {
    var text = ""
    var scope = Scope.labs
    private(set) var results: [String] = []
    @ObservationIgnored private let store: HKHealthStore

    init(store: HKHealthStore) { self.store = store }

    func search() async {
        switch scope {
        case .labs:
            results = await hits(in: .labResultRecord)
        case .vitals:
            results = await hits(in: .vitalSignRecord)
        }
    }

    private func hits(in identifier: HKClinicalTypeIdentifier) async -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        )
        let found = (try? await query.result(for: store)) ?? []
        return found.map(\.displayName).filter { $0.localizedStandardContains(text) }
    }
}
