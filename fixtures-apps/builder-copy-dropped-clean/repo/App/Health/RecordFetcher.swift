import HealthKit

struct DiaryRecord: Identifiable {
    let id: UUID
    let name: String
    let day: Date
}

struct RecordFetcher {
    let store: HKHealthStore

    func fetch(_ identifier: HKClinicalTypeIdentifier) async throws -> [DiaryRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        .result(for: store)
        .map { DiaryRecord(id: $0.uuid, name: $0.displayName, day: $0.startDate) }
    }
}
