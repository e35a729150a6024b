import HealthKit
import Observation

struct Shot: Identifiable {
    let id: UUID
    let name: String
    let date: Date
}

@Observable
final class ShotArchive {
    private(set) var shots: [Shot] = []
    @ObservationIgnored private let healthStore = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), healthStore.supportsHealthRecords() else {
            Diagnostics.note("No health records on this device.")
            return
        }
        let immunizations = HKClinicalType(.immunizationRecord)
        try await healthStore.requestAuthorization(toShare: [], read: [immunizations])
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: immunizations)], sortDescriptors: [])
        shots = try await descriptor.result(for: healthStore).map { Shot(id: $0.uuid, name: $0.displayName, date: $0.startDate) }
        Diagnostics.note("Archive opened, \(shots.count) lines.")
    }
}
