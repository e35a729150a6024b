import SwiftUI
import UserNotifications

@main
struct SumacApp: App {
    private let reminders = ReminderDelegate()
    private let readings = ReadingCard()

    init() {
        UNUserNotificationCenter.current().delegate = reminders
        Task { [readings] in await readings.follow() }
    }

    var body: some Scene {
        WindowGroup { CardScreen() }
    }
}
