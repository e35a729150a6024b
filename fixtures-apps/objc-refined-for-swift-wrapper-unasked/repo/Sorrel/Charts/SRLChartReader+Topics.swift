import HealthKit

extension SRLChartReader {
    func titles(_ topic: VisitTopic) async -> [String] {
        await withCheckedContinuation { continuation in
            __readRecords(with: topic.identifier) { records in
                continuation.resume(returning: records.map(\.displayName))
            }
        }
    }
}
