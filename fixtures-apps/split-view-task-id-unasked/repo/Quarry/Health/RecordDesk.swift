import HealthKit
import SwiftUI

struct RecordDesk {
    let store: HKHealthStore

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let wanted: [HKClinicalTypeIdentifier] = [.labResultRecord, .conditionRecord]
        try await store.requestAuthorization(toShare: [], read: Set(wanted.map { HKClinicalType($0) }))
    }

    func page(of shelf: Shelf) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: shelf.type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
            limit: 200
        ).result(for: store)
    }
}

extension EnvironmentValues {
    @Entry var recordDesk = RecordDesk(store: HKHealthStore())
}
