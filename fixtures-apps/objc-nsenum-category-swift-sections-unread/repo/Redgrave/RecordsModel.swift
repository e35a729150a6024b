import HealthKit
import Observation

@MainActor
@Observable
final class RecordsModel {
    private(set) var names: [Int: [String]] = [:]

    private let store = RGHealthAccess.shared.store

    func load() async {
        for section in RecordSection.all {
            names[section.id] = try? await records(of: section.kind).map(\.displayName)
        }
    }

    private func records(of kind: RGRecordKind) async throws -> [HKClinicalRecord] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType.type(for: kind))],
            sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)]
        )
        return try await descriptor.result(for: store)
    }
}
