import Sentry

struct ProblemReporter {
    func follow() async {
        for await problem in Problems.channel {
            SentrySDK.capture(message: problem.message)
        }
    }
}
