import Foundation
import Segment

final class UsageObserver {
    private let observed: [Notification.Name] = [.filterChosen]
    private let analytics = Analytics(configuration: Configuration(writeKey: "saxifrage"))
    private var tokens: [any NSObjectProtocol] = []

    func start() {
        guard tokens.isEmpty else { return }
        tokens = observed.map { name in
            NotificationCenter.default.addObserver(forName: name, object: nil, queue: .main) { [analytics] note in
                let label = note.userInfo?[AppEvents.label] as? String ?? ""
                analytics.track(name: name.rawValue, properties: ["label": label])
            }
        }
    }

    deinit {
        tokens.forEach(NotificationCenter.default.removeObserver)
    }
}
