import HealthKit
import Observation

@Observable @MainActor
final class RecordsStore {
    enum Access { case unknown, unavailable, asked }

    private(set) var access = Access.unknown
    private(set) var entries: [RecordCategory: [RecordEntry]] = [:]
    @ObservationIgnored private let healthStore = HKHealthStore()
    @ObservationIgnored private let readTypes: Set<HKObjectType> = [
        HKClinicalType(.labResultRecord),
        HKClinicalType(.allergyRecord),
        HKClinicalType(.procedureRecord),
    ]

    func requestAccess() async throws {
        guard HKHealthStore.isHealthDataAvailable(), healthStore.supportsHealthRecords() else {
            access = .unavailable
            return
        }
        try await healthStore.requestAuthorization(toShare: [], read: readTypes)
        access = .asked
    }

    func load(_ category: RecordCategory) async throws {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(category.identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 200
        )
        entries[category] = try await descriptor.result(for: healthStore).map(RecordEntry.init)
    }
}

struct RecordEntry: Identifiable, Sendable {
    let id: UUID
    let title: String
    let date: Date

    init(_ record: HKClinicalRecord) {
        id = record.uuid
        title = record.displayName
        date = record.startDate
    }
}
