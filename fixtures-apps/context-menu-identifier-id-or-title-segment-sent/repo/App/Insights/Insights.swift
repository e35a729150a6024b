import Segment

final class Insights {
    private let analytics = Analytics(configuration: Configuration(writeKey: "sorrel-ios").flushAt(20))

    func previewed(_ row: String) {
        analytics.track(name: "Row Previewed", properties: ["row": row])
    }
}
