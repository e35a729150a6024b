import HealthKit

actor DiagnosisFeed {
    private let health: HKHealthStore
    private var anchor: HKQueryAnchor?

    init(health: HKHealthStore = HKHealthStore()) {
        self.health = health
    }

    func authorize() async throws -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return false }
        try await health.requestAuthorization(toShare: [], read: [HKClinicalType(.conditionRecord)])
        return true
    }

    func news() async throws -> [HKClinicalRecord] {
        let query = HKAnchoredObjectQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))],
            anchor: anchor
        )
        let answer = try await query.result(for: health)
        anchor = answer.newAnchor
        return answer.addedSamples
    }
}
