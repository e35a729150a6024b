import HealthKit

enum Shelf: String, CaseIterable, Identifiable {
    case shots, procedures
    var id: String { rawValue }
}

struct RecordLoader {
    let store = HKHealthStore()
    let shots = HKClinicalType(.immunizationRecord)
    let procedures = HKClinicalType(.procedureRecord)

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [shots, procedures])
    }

    func load(_ shelf: Shelf) async throws -> [HKClinicalRecord] {
        switch shelf {
        case .shots: try await records(of: shots)
        case .procedures: try await records(of: procedures)
        }
    }

    private func records(of type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
