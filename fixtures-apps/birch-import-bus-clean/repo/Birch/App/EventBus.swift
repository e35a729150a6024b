import Foundation

enum AppEvent {
    case recordsConnected
    case profileCleared
}

@MainActor
final class EventBus {
    typealias Handler = (AppEvent) async -> Void
    private var handlers: [Handler] = []

    func subscribe(_ handler: @escaping Handler) {
        handlers.append(handler)
    }

    func publish(_ event: AppEvent) async {
        for handler in handlers {
            await handler(event)
        }
    }
}
