import HealthKit
import UserNotifications

final class ReminderDelegate: NSObject, UNUserNotificationCenterDelegate {
    func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async {
        await load(for: response.notification.date)
    }

    private func load(for date: Date) async {
        let names = await Source.shared.names(HKClinicalType(.medicationRecord))
        await MainActor.run { CardBoard.shared.medicines = ["At \(date.formatted())"] + names }
    }
}
