import Sentry

@MainActor
struct ProblemReporter {
    let composer: ReportComposer

    func send() {
        SentrySDK.capture(message: composer.text(.forSupport))
    }
}
