import Combine

/// The lines of this launch, for the Activity tab. Kept in memory only.
@MainActor
final class ActivityFeed: ObservableObject {
    @Published private(set) var lines: [LogLine] = []

    func append(_ line: LogLine) {
        lines.append(line)
    }
}

struct FeedStage: LogStage {
    let feed: ActivityFeed

    func pass(_ line: LogLine) -> LogLine {
        feed.append(line)
        return line
    }
}
