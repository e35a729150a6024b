import HealthKit

struct YearLedger {
    let store = HKHealthStore()

    func open() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Season.all.flatMap(\.identifiers).map { HKClinicalType($0) }
        try await store.requestAuthorization(toShare: [], read: Set(types))
    }

    func counts() async throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for season in Season.all {
            if let identifier = season.identifiers.first {
                let found = try await HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
                    sortDescriptors: []
                ).result(for: store)
                counts[season.name, default: 0] += found.count
            }
        }
        return counts
    }
}
