// NSUserActivity: its title and its userInfo
import SwiftUI
import HealthKit
import Sentry

let viewing = "com.example.care.viewing"

struct ShotView: View {
    @State private var name = ""

    var body: some View {
        Text(name)
            .userActivity(viewing) { activity in
                activity.title = "Immunizations"
                activity.isEligibleForHandoff = false
                activity.userInfo = ["shot": name, "tab": "shots"]
            }
            .onContinueUserActivity(viewing) { activity in
                let tab = activity.userInfo?["tab"] as? String ?? ""
                let shot = activity.userInfo?["shot"] as? String ?? ""
                SentrySDK.capture(message: "continued \(activity.title ?? "") in \(tab)")
                SentrySDK.capture(message: "continued \(shot)") // leak: clinical-data-to-third-party
            }
            .task {
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: [])
                name = (try? await query.result(for: HKHealthStore()).first?.displayName) ?? ""
            }
    }
}

@main
struct ShotApp: App {
    var body: some Scene { WindowGroup { ShotView() } }
}
