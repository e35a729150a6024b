import HealthKit

actor MedicationGateway {
    private let health: HKHealthStore
    private var anchor: HKQueryAnchor?

    init(health: HKHealthStore = HKHealthStore()) {
        self.health = health
    }

    func authorize() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return false }
        try await health.requestAuthorization(toShare: [], read: [HKClinicalType(.medicationRecord)])
        return true
    }

    func newMedications() async throws -> [HKClinicalRecord] {
        let query = HKAnchoredObjectQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))],
            anchor: anchor
        )
        let answer = try await query.result(for: health)
        anchor = answer.newAnchor
        return answer.addedSamples
    }
}
