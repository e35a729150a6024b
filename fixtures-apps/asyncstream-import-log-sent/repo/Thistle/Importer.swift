import HealthKit

actor Importer {
    private let store = HKHealthStore()
    private let types = [HKClinicalType(.allergyRecord), HKClinicalType(.conditionRecord)]
    private(set) var summaries: [String] = []

    nonisolated func events() -> AsyncStream<ImportEvent> {
        AsyncStream { continuation in
            let task = Task {
                await self.run(continuation)
                continuation.finish()
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }

    private func run(_ continuation: AsyncStream<ImportEvent>.Continuation) async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        continuation.yield(.started)
        do {
            try await store.requestAuthorization(toShare: [], read: Set(types))
            for type in types {
                let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
                for record in try await query.result(for: store) {
                    summaries.append(record.displayName)
                    continuation.yield(.imported(title: record.displayName, position: summaries.count))
                }
            }
        } catch {
            summaries = []
        }
        continuation.yield(.finished(count: summaries.count))
    }
}
