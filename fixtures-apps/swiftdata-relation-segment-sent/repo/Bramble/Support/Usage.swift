import Segment

final class Usage {
    static let shared = Usage()
    private let analytics = Analytics(configuration: Configuration(writeKey: "kQ2nS8d1"))

    func visitOpened(_ properties: [String: Any]) {
        analytics.track(name: "visit_opened", properties: properties)
    }
}
