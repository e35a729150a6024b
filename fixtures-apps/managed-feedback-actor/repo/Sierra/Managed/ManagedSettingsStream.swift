import Foundation

enum ManagedSettingsStream {
    static func updates() -> AsyncStream<ManagedSettings> {
        AsyncStream { continuation in
            continuation.yield(ManagedSettings())
            let task = Task {
                for await _ in NotificationCenter.default.notifications(named: UserDefaults.didChangeNotification).map({ _ in () }) {
                    continuation.yield(ManagedSettings())
                }
            }
            continuation.onTermination = { _ in task.cancel() }
        }
    }
}
