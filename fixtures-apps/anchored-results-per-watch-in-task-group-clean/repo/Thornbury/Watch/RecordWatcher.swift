import HealthKit

struct RecordWatcher: Sendable {
    private let store = HKHealthStore()

    func counts(of watch: Watch) -> AsyncThrowingStream<NewsCount, any Error> {
        AsyncThrowingStream { continuation in
            let task = Task {
                let descriptor = HKAnchoredObjectQueryDescriptor(predicates: [.clinicalRecord(type: watch.type)], anchor: nil)
                do {
                    for try await update in descriptor.results(for: store) {
                        continuation.yield(NewsCount(label: watch.label, added: update.addedSamples.count))
                    }
                    continuation.finish()
                } catch {
                    continuation.finish(throwing: error)
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}
