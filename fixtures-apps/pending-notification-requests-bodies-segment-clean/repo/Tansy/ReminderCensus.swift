import Segment
import UserNotifications

/// How many reminders wait, and of which sort.
struct ReminderCensus {
    private let analytics = Analytics(configuration: Configuration(writeKey: "tansyWriteKey"))

    func report() async {
        let waiting = await UNUserNotificationCenter.current().pendingNotificationRequests()
        for request in waiting {
            analytics.track(name: "reminder_waiting", properties: ["sort": request.content.categoryIdentifier])
        }
    }
}
