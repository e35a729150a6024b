// two objects of one class, one filled from a record
import UIKit
import HealthKit
import Mixpanel

final class Card {
    var heading = ""
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    let store = HKHealthStore()
    let welcome = Card()
    let latest = Card()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        Mixpanel.initialize(token: "b41c09", trackAutomaticEvents: false)
        welcome.heading = "Welcome back"
        Task { try? await fill() }
        return true
    }

    func fill() async throws {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        )
        let found = try await query.result(for: store)
        latest.heading = found.first?.displayName ?? "Nothing yet"
        Mixpanel.mainInstance().track(event: "card", properties: ["heading": welcome.heading])
        Mixpanel.mainInstance().track(event: "card", properties: ["heading": latest.heading]) // leak: clinical-data-to-third-party
    }
}
