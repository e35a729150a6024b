import FacebookCore

/// Which headline people saw before they left.
struct HomeReporter {
    let source: any HeadlineSource

    func left() {
        AppEvents.shared.logEvent(.viewedContent, parameters: [.content: source.headline])
    }
}
