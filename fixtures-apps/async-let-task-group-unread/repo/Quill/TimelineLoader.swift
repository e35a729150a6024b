import HealthKit

actor TimelineLoader {
    private let groupKinds: [HKClinicalTypeIdentifier] = [.medicationRecord, .vitalSignRecord]

    func timeline() async throws -> Timeline {
        async let labs = records(.labResultRecord)
        let others = try await withThrowingTaskGroup(of: [HKClinicalRecord].self) { group in
            for kind in groupKinds {
                group.addTask { try await self.records(kind) }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        let all = try await labs + others
        return Timeline(entries: all.map { ($0.startDate, $0.displayName) })
    }

    private func records(_ identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
        let store = HealthPermission.shared.store
        return try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        ).result(for: store)
    }
}
