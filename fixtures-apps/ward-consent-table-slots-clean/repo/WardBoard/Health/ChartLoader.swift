import HealthKit

struct ChartLoader {
    let store: HKHealthStore

    func conditions() async throws -> [String] {
        try await names(of: HKClinicalType(.conditionRecord))
    }

    func procedures() async throws -> [String] {
        try await names(of: HKClinicalType(.procedureRecord))
    }

    func labs() async throws -> [String] {
        try await names(of: HKClinicalType(.labResultRecord))
    }

    private func names(of type: HKClinicalType) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store).map(\.displayName)
    }
}
