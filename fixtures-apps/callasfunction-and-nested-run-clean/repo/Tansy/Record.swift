import HealthKit

let camp = HKHealthStore()

func readAll(_ type: HKClinicalType) async throws -> [String] {
    try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: camp).map(\.displayName)
}
