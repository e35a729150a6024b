import HealthKit
import Observation

@MainActor
@Observable
final class CareOverviewModel {
    private(set) var results: [String] = []
    private(set) var drugs: [String] = []
    private(set) var operations: [String] = []

    private let store: HKHealthStore
    private let permission: DCRecordsPermission

    init(store: HKHealthStore) {
        self.store = store
        permission = DCRecordsPermission(store: store)
    }

    func load() async {
        let isAllowed = await withCheckedContinuation { continuation in
            permission.ask { continuation.resume(returning: $0) }
        }
        guard isAllowed else { return }
        results = await titles(HKClinicalType(.labResultRecord))
        drugs = await titles(HKClinicalType(.medicationRecord))
        operations = await titles(HKClinicalType(.procedureRecord))
    }

    private func titles(_ type: HKClinicalType) async -> [String] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: []
        )
        return (try? await descriptor.result(for: store).map(\.displayName)) ?? []
    }
}
