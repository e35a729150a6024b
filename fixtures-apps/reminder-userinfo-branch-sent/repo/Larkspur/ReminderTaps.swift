import BranchSDK
import UserNotifications

final class ReminderTaps: NSObject, UNUserNotificationCenterDelegate {
    func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async {
        let info = response.notification.request.content.userInfo
        guard let topic = info["topic"] as? String else { return }
        let event = BranchEvent.customEvent(withName: "reminder_opened")
        event.customData = ["topic": topic]
        event.logEvent()
    }
}
