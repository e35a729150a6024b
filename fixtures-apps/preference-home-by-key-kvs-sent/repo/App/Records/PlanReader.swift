import Foundation
import HealthKit

struct Plan: Identifiable, Sendable {
    let id: UUID
    let name: String
}

struct PlanReader {
    private let store = HKHealthStore()

    func plans() async throws -> [Plan] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.coverageRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map { Plan(id: $0.uuid, name: $0.displayName) }
    }
}
