import Combine

@MainActor
final class AppServices: ObservableObject {
    let feed: ActivityFeed
    let timeline: TimelineModel

    init() {
        let feed = ActivityFeed()
        let log = ActivityLog(stages: [
            StampStage(),
            FeedStage(feed: feed),
            RedactStage(),
            ConsoleStage(),
        ])
        self.feed = feed
        timeline = TimelineModel(reader: ProcedureReader(), log: log)
    }
}
