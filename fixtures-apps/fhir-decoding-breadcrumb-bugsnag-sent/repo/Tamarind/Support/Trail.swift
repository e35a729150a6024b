import Bugsnag

struct Trail {
    func leave(_ message: String, _ metadata: [String: String]) {
        Bugsnag.leaveBreadcrumb(message, metadata: metadata, type: .process)
    }
}
