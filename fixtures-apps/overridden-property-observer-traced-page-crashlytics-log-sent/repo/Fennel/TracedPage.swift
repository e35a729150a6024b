import FirebaseCrashlytics

/// A page whose titles are ours: they may stand in a crash report.
final class TracedPage: Page {
    override var title: String {
        didSet {
            Crashlytics.crashlytics().log("page \(number): \(title)")
        }
    }
}
