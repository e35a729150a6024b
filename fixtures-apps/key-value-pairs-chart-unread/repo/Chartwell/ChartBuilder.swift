import HealthKit

struct ChartBuilder {
    private let store = HKHealthStore()

    func rows() async throws -> [ChartRow] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let types = Chart.lines.map { HKClinicalType($0.value) }
        try await store.requestAuthorization(toShare: [], read: Set(types))

        var rows: [ChartRow] = []
        for (heading, identifier) in Chart.lines.prefix(2) {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
                sortDescriptors: []
            )
            let names = try await query.result(for: store).map(\.displayName)
            rows.append(ChartRow(heading: heading, text: names.joined(separator: ", ")))
        }
        return rows
    }
}
