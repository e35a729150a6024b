import HealthKit

struct IntakeItem: Hashable, Sendable {
    let name: String
    let date: Date
}

protocol RecordsRepository: Sendable {
    func conditions() async throws -> [IntakeItem]
    func procedures() async throws -> [IntakeItem]
    func medications() async throws -> [IntakeItem]
    func allergies() async throws -> [IntakeItem]
}

final class HealthKitRecordsRepository: RecordsRepository {
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func conditions() async throws -> [IntakeItem] {
        try await items(of: .conditionRecord)
    }

    func procedures() async throws -> [IntakeItem] {
        try await items(of: .procedureRecord)
    }

    func medications() async throws -> [IntakeItem] {
        try await items(of: .medicationRecord)
    }

    func allergies() async throws -> [IntakeItem] {
        try await items(of: .allergyRecord)
    }

    private func items(of identifier: HKClinicalTypeIdentifier) async throws -> [IntakeItem] {
        let descriptor = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        return try await descriptor.result(for: store).map { IntakeItem(name: $0.displayName, date: $0.startDate) }
    }
}
