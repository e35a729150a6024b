import Foundation

final class PlanPage: @unchecked Sendable {
    private let lock = NSLock()
    private var sections: [String: [String]] = [:]

    func put(_ names: [String], under title: String) {
        lock.withLock { sections[title] = names }
    }
}
