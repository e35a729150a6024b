import Segment

@MainActor
enum AnalyticsMiddleware {
    private static let analytics = Analytics(configuration: Configuration(writeKey: "w-19"))

    private static let handlers: [Action.Kind: (AppState) -> Void] = [
        .filter: { state in
            track("Filter Changed", ["filter": state.filter.rawValue])
        },
        .open: { state in
            track("Record Opened", ["title": state.opened?.title ?? ""])
        },
    ]

    static let run: Middleware = { state, action in
        handlers[action.kind]?(state)
    }

    private static func track(_ name: String, _ properties: [String: String]) {
        analytics.track(name: name, properties: properties)
    }
}
