import ComposableArchitecture
import HealthKit

struct Medication: Equatable, Identifiable, Sendable {
    let id: UUID
    let name: String
    let recorded: Date
}

@DependencyClient
struct HealthClient: Sendable {
    var medications: @Sendable () async throws -> [Medication]
}

extension HealthClient: DependencyKey {
    static let liveValue = HealthClient(
        medications: {
            let store = HKHealthStore()
            guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
            let type = HKClinicalType(.medicationRecord)
            try await store.requestAuthorization(toShare: [], read: [type])
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            return try await query.result(for: store).map {
                Medication(id: $0.uuid, name: $0.displayName, recorded: $0.startDate)
            }
        }
    )
}

extension DependencyValues {
    var health: HealthClient {
        get { self[HealthClient.self] }
        set { self[HealthClient.self] = newValue }
    }
}
