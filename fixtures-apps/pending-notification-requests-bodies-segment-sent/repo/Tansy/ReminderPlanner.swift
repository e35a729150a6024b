import UserNotifications

struct ReminderPlanner {
    private let center = UNUserNotificationCenter.current()

    func plan() async throws {
        guard try await center.requestAuthorization(options: [.alert, .sound]) else { return }
        for (index, name) in try await MedicationSource.names().enumerated() {
            let content = UNMutableNotificationContent()
            content.title = String(localized: "Time for your medication")
            content.body = name
            content.categoryIdentifier = "dose"
            let trigger = UNCalendarNotificationTrigger(dateMatching: DateComponents(hour: 8), repeats: true)
            try await center.add(UNNotificationRequest(identifier: "dose-\(index)", content: content, trigger: trigger))
        }
    }
}
