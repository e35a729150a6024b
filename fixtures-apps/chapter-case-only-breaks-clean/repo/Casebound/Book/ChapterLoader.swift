import HealthKit

@MainActor
final class ChapterLoader: ObservableObject {
    @Published private(set) var pages: [Chapter: [String]] = [:]

    private let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let labs = HKClinicalType(.labResultRecord)
        let procedures = HKClinicalType(.procedureRecord)
        let conditions = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [labs, procedures, conditions])
    }

    func load(_ chapter: Chapter) async throws {
        switch chapter {
        case .labs:
            pages[.labs] = try await names(HKClinicalType(.labResultRecord))
        case .procedures:
            pages[.procedures] = try await names(HKClinicalType(.procedureRecord))
        case .conditions:
            pages[.conditions] = try await names(HKClinicalType(.conditionRecord))
        }
    }

    private func names(_ type: HKClinicalType) async throws -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
