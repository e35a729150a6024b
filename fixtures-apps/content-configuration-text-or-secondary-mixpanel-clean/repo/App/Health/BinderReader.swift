import HealthKit

final class BinderReader {
    private let store = HKHealthStore()
    private let conditions = HKClinicalType(.conditionRecord)
    private let procedures = HKClinicalType(.procedureRecord)

    func rows() async throws -> [BinderRow] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [conditions, procedures])
        return try await rows(of: conditions, on: .conditions) + rows(of: procedures, on: .procedures)
    }

    private func rows(of type: HKClinicalType, on tab: BinderTab) async throws -> [BinderRow] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map { BinderRow(tab: tab, title: $0.displayName, date: $0.startDate) }
    }
}
