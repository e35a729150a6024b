import Foundation

/// What lies on the desk right now, for whoever needs to know.
final class Desktop: @unchecked Sendable {
    static let shared = Desktop()

    private let lock = NSLock()
    private var _tab = "panels"
    private var _openPanel = ""

    var tab: String {
        get { lock.withLock { _tab } }
        set { lock.withLock { _tab = newValue } }
    }

    /// The title of the panel that is open, for the window's title and for hand-off between tabs.
    var openPanel: String {
        get { lock.withLock { _openPanel } }
        set { lock.withLock { _openPanel = newValue } }
    }
}
