// a local notification's content, read again when it is tapped
import UIKit
import UserNotifications
import HealthKit

@main
final class AppDelegate: UIResponder, UIApplicationDelegate, UNUserNotificationCenterDelegate {
    private let center = UNUserNotificationCenter.current()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        center.delegate = self
        Task { try? await remind() }
        return true
    }

    private func remind() async throws {
        guard try await center.requestAuthorization(options: [.alert]) else { return }
        let medications = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        let content = UNMutableNotificationContent()
        content.title = "Time for your medication"
        content.body = medications.map(\.displayName).joined(separator: ", ")
        let trigger = UNTimeIntervalNotificationTrigger(timeInterval: 3600, repeats: false)
        try await center.add(UNNotificationRequest(identifier: "remind", content: content, trigger: trigger))
    }

    func userNotificationCenter(_ center: UNUserNotificationCenter, didReceive response: UNNotificationResponse) async {
        let content = response.notification.request.content
        print("tapped", content.title)
        print("body", content.body) // leak: clinical-data-logged
    }
}
