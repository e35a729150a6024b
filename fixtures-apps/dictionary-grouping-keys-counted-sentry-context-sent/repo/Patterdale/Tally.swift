import Sentry

enum Tally {
    /// What the list looked like, in case of a crash.
    static func note(_ rows: [Row]) {
        let counts = Dictionary(grouping: rows, by: { $0.title }).mapValues(\.count)
        SentrySDK.configureScope { scope in
            scope.setContext(value: counts, key: "list")
        }
    }
}
