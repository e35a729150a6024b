import UserNotifications

struct ReminderAlarm {
    func schedule(_ reminder: Reminder, body: String) async {
        let content = UNMutableNotificationContent()
        content.title = reminder.text
        content.body = body
        let trigger = UNCalendarNotificationTrigger(dateMatching: DateComponents(hour: reminder.hour), repeats: true)
        let request = UNNotificationRequest(identifier: reminder.id.uuidString, content: content, trigger: trigger)
        try? await UNUserNotificationCenter.current().add(request)
    }
}
