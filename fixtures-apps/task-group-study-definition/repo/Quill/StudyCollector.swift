import HealthKit

actor StudyCollector {
    private let reader = RecordReader()

    func collect(for study: Study) async throws -> Int {
        let store = reader.store
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return 0 }
        try await store.requestAuthorization(toShare: [], read: Set(study.clinicalTypes))
        return try await withThrowingTaskGroup(of: Int.self) { group in
            for type in study.clinicalTypes {
                group.addTask { try await self.reader.records(of: type).count }
            }
            return try await group.reduce(0, +)
        }
    }
}
