import HealthKit
import Observation

@MainActor
@Observable
final class HomeModel {
    private(set) var conditions: [HKClinicalRecord] = []
    private(set) var allergies: [HKClinicalRecord] = []
    private(set) var medicines: [HKClinicalRecord] = []
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func load() async throws {
        async let conditions = records(.conditionRecord)
        async let allergies = records(.allergyRecord)
        async let medicines = records(.medicationRecord)
        (self.conditions, self.allergies, self.medicines) = try await (conditions, allergies, medicines)
    }

    private func records(_ identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate)]
        ).result(for: store)
    }
}
