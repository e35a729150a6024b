import UserNotifications

/// A reminder each morning; the text is always the same.
@MainActor
final class ReminderService: WeekService {
    let name = "Reminders"

    func start() async throws {
        let center = UNUserNotificationCenter.current()
        guard try await center.requestAuthorization(options: [.alert]) else { return }
        let content = UNMutableNotificationContent()
        content.title = "Good morning"
        content.body = "Have a look at your week."
        let trigger = UNCalendarNotificationTrigger(dateMatching: DateComponents(hour: 8), repeats: true)
        try await center.add(UNNotificationRequest(identifier: "morning", content: content, trigger: trigger))
    }
}
