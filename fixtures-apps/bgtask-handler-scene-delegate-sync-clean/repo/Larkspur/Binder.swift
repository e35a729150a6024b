import Foundation

final class Binder: @unchecked Sendable {
    static let shared = Binder()
    private let lock = NSLock()
    private var counts: [String: Int] = [:]

    func set(_ count: Int, for key: String) { lock.withLock { counts[key] = count } }
    func count(_ key: String) -> Int { lock.withLock { counts[key] ?? 0 } }
}
