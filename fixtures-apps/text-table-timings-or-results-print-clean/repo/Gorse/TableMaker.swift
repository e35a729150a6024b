import HealthKit

struct TableMaker {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)

    func make() async throws -> TextTable {
        var timings = TextTable(header: ["step", "seconds"])
        var results = TextTable(header: ["result", "source"])
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return results }

        let clock = ContinuousClock()
        let asking = try await clock.measure {
            try await store.requestAuthorization(toShare: [], read: [labs])
        }
        timings.append("ask", "\(asking.components.seconds)")

        let started = clock.now
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)
        timings.append("query", "\((clock.now - started).components.seconds)")

        for record in records {
            results.append(record.displayName, record.sourceRevision.source.name)
        }
        print(timings.rendered())
        return results
    }
}
