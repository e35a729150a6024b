// NotificationCenter: two names, two keys in userInfo
import UIKit
import HealthKit
import FirebaseAnalytics

extension Notification.Name {
    static let recordLoaded = Notification.Name("recordLoaded")
    static let screenOpened = Notification.Name("screenOpened")
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let center = NotificationCenter.default

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        center.addObserver(forName: .screenOpened, object: nil, queue: .main) { note in
            let screen = note.userInfo?["screen"] as? String ?? ""
            Analytics.logEvent("screen", parameters: ["name": screen])
        }
        center.addObserver(forName: .recordLoaded, object: nil, queue: .main) { note in
            let screen = note.userInfo?["screen"] as? String ?? ""
            let name = note.userInfo?["name"] as? String ?? ""
            Analytics.logEvent("loaded_on", parameters: ["screen": screen])
            Analytics.logEvent("loaded", parameters: ["name": name]) // leak: clinical-data-to-third-party
        }
        center.post(name: .screenOpened, object: nil, userInfo: ["screen": "vitals"])
        Task { try? await load() }
        return true
    }

    private func load() async throws {
        let vitals = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.vitalSignRecord))], sortDescriptors: []
        ).result(for: HKHealthStore())
        for vital in vitals {
            center.post(name: .recordLoaded, object: nil, userInfo: ["name": vital.displayName, "screen": "vitals"])
        }
    }
}
