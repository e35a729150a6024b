import HealthKit

actor RecordPump {
    private let store = HKHealthStore()

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.medicationRecord),
        ])
    }

    func importEverything() async throws -> [HKClinicalRecord] {
        var all = try await drain(.labResultRecord)
        all += try await drain(.medicationRecord)
        return all
    }

    private func drain(_ identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(identifier)
        var anchor: HKQueryAnchor?
        var found: [HKClinicalRecord] = []
        var received = 0
        repeat {
            let query = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: type)], anchor: anchor, limit: 200)
            let page = try await query.result(for: store)
            anchor = page.newAnchor
            received = page.addedSamples.count
            found += page.addedSamples
        } while received == 200
        return found
    }
}
