import HealthKit
import Observation

@MainActor
@Observable
final class PlanModel {
    var allergies: [HKClinicalRecord] = []
    var medications: [HKClinicalRecord] = []
    var plans: [HKClinicalRecord] = []
    private let records = RecordStore()

    func load() async throws {
        try await records.authorize()
        allergies = try await records.records(HKClinicalType(.allergyRecord))
        medications = try await records.records(HKClinicalType(.medicationRecord))
        #if CLAIMS
        plans = try await records.records(HKClinicalType(.coverageRecord))
        #endif
    }
}
