import HealthKit

extension HKHealthStore {
    func notes(of type: HKClinicalType) async throws -> [Note] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        .result(for: self)
        .map { Note(id: $0.uuid, text: $0.displayName, date: $0.startDate) }
    }
}
