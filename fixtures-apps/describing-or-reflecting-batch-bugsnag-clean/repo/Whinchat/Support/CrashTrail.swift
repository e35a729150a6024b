import Bugsnag

/// What happened before a crash, step by step.
enum CrashTrail {
    static func start() {
        Bugsnag.start()
    }

    static func note<Value>(_ step: String, _ value: Value) {
        Bugsnag.leaveBreadcrumb(withMessage: "\(step): \(String(describing: value))")
    }
}
