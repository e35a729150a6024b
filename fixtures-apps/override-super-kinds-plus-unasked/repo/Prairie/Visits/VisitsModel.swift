import HealthKit
import Observation

@MainActor @Observable
final class VisitsModel {
    private(set) var warnings: [HKClinicalRecord] = []
    private(set) var visits: [HKClinicalRecord] = []
    private let permission: Permission

    init(permission: Permission) {
        self.permission = permission
    }

    func load() async throws {
        try await permission.ask()
        warnings = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))],
            sortDescriptors: []
        ).result(for: permission.store)
        visits = try await HKSampleQueryDescriptor(
            predicates: [
                .clinicalRecord(type: HKClinicalType(.clinicalNoteRecord)),
                .clinicalRecord(type: HKClinicalType(.procedureRecord)),
            ],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: permission.store)
    }
}
