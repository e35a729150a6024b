import HealthKit

struct WeeklyPage {
    private let store = HKHealthStore()

    func compose() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await ask()
        var lines: [String] = []
        for place in Programme.kinds.indices.dropLast() {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(Programme.kinds[place]))],
                sortDescriptors: []
            )
            lines += try await query.result(for: store).map(\.displayName)
        }
        return lines
    }

    private func ask() async throws {
        var wanted: Set<HKObjectType> = []
        for place in Programme.kinds.indices {
            wanted.insert(HKClinicalType(Programme.kinds[place]))
        }
        try await store.requestAuthorization(toShare: [], read: wanted)
    }
}
