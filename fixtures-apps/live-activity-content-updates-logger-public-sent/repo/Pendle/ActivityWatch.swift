import ActivityKit
import OSLog

struct ActivityWatch {
    private let logger = Logger(subsystem: "org.pendle-health", category: "activity")

    func follow(_ activity: Activity<SortingAttributes>) {
        Task {
            for await content in activity.contentUpdates {
                logger.info("activity at \(content.state.current, privacy: .public)")
            }
        }
    }
}
