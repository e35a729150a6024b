import Foundation
import UserNotifications

struct FollowUp: Identifiable, Sendable {
    let id: UUID
    let procedure: String
    let title: String
    let due: Date
}

struct ReminderScheduler {
    func schedule(_ item: FollowUp) async throws {
        let center = UNUserNotificationCenter.current()
        guard try await center.requestAuthorization(options: [.alert, .sound]) else { return }
        let content = UNMutableNotificationContent()
        content.title = item.title
        content.body = "After: \(item.procedure)"
        content.userInfo = ["topic": item.procedure]
        let parts = Calendar.current.dateComponents([.year, .month, .day, .hour], from: item.due)
        let trigger = UNCalendarNotificationTrigger(dateMatching: parts, repeats: false)
        try await center.add(UNNotificationRequest(identifier: item.id.uuidString, content: content, trigger: trigger))
    }
}
