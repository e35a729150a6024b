import Sentry

struct Trail: Sendable {
    let feeds: Feeds

    func follow() async {
        for await text in await feeds.searches.values() {
            let crumb = Breadcrumb(level: .info, category: "list")
            crumb.message = text
            SentrySDK.addBreadcrumb(crumb)
        }
    }
}
