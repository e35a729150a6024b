import HealthKit

final class RecordCabinet: Sendable {
    static let shared = RecordCabinet()
    private let store = HKHealthStore()

    func unlock() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        var types = Set<HKObjectType>()
        types.insert(HKClinicalType(.labResultRecord))
        types.insert(HKClinicalType(.medicationRecord))
        types.insert(HKClinicalType(.procedureRecord))
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func latest(in folder: RecordFolder) async throws -> String? {
        let type = switch folder {
        case .labs: HKClinicalType(.labResultRecord)
        case .medicines: HKClinicalType(.medicationRecord)
        case .procedures: HKClinicalType(.procedureRecord)
        }
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 1
        )
        return try await descriptor.result(for: store).first?.displayName
    }
}
