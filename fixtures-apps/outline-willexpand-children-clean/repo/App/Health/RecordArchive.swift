import HealthKit

final class RecordArchive: Sendable {
    let store = HKHealthStore()

    func papers(in drawer: Drawer) async throws -> [Paper] {
        switch drawer {
        case .labs: return try await papers(of: HKClinicalType(.labResultRecord))
        case .vitals: return try await papers(of: HKClinicalType(.vitalSignRecord))
        case .procedures: return try await papers(of: HKClinicalType(.procedureRecord))
        }
    }

    private func papers(of type: HKClinicalType) async throws -> [Paper] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await query.result(for: store).map {
            Paper(id: $0.uuid, title: $0.displayName, date: $0.startDate)
        }
    }
}
