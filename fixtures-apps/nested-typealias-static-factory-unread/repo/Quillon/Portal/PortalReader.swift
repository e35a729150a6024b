import HealthKit

struct PortalReader {
    let codes: [Portal.Code]

    func titles() async throws -> [String] {
        let descriptor = HKSampleQueryDescriptor(predicates: codes.map(\.wanted), sortDescriptors: [SortDescriptor(\.startDate)])
        return try await descriptor.result(for: Portal.store).map(\.displayName)
    }
}
