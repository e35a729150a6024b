import HealthKit

struct HealthGateway: Sendable {
    private let store = HKHealthStore()

    func requestAccess() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: GatewayTypes.all)
    }

    func coverage() async throws -> [String] { try await titles(of: GatewayTypes.coverage) }
    func medications() async throws -> [String] { try await titles(of: GatewayTypes.medication) }

    private func titles(of type: HKClinicalType) async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await descriptor.result(for: store).map(\.displayName)
    }
}
