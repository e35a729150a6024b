import Foundation
import Observation

/// The last three vaccines that were looked at, kept in memory for the shortcut row.
@MainActor @Observable
final class RecentlyOpened {
    private(set) var labels: [String] = []

    func follow() async {
        for await note in NotificationCenter.default.notifications(named: .vaccineOpened) {
            guard let label = note.userInfo?[AppEvents.label] as? String else { continue }
            labels = Array(([label] + labels.filter { $0 != label }).prefix(3))
        }
    }
}
