import HealthKit

actor ChartImport {
    private let health = HKHealthStore()
    private let chart: LineTable

    init(chart: LineTable) {
        self.chart = chart
    }

    func run() async throws {
        let procedures = HKClinicalType(.procedureRecord)
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return }
        try await health.requestAuthorization(toShare: [], read: [procedures])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: procedures)],
            sortDescriptors: []
        ).result(for: health)
        for record in found {
            try chart.put(LogLine(id: record.uuid.uuidString, body: record.displayName, day: record.startDate))
        }
    }
}
