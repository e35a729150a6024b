import HealthKit
import SwiftUI

struct RecordReader: Sendable {
    let store: HKHealthStore

    func ask(for types: Set<HKClinicalType>) async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: types)
    }

    func records(_ identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
    }
}

extension EnvironmentValues {
    @Entry var recordReader = RecordReader(store: HKHealthStore())
}
