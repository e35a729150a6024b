import Sentry

/// One measured piece of work. Notes added to it show up in the performance tab.
final class FetchTrace {
    private let span: any Span

    init(_ name: String) {
        span = SentrySDK.startTransaction(name: name, operation: "healthkit.read")
    }

    func note(_ key: String, _ value: Any) {
        span.setData(value: value, key: key)
    }

    func end() { span.finish() }
}
