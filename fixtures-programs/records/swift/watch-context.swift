// WatchConnectivity: the record goes to the person's own watch, its reply is tracked
import UIKit
import WatchConnectivity
import HealthKit
import FirebaseAnalytics

final class WatchLink: NSObject, WCSessionDelegate {
    func activate() {
        WCSession.default.delegate = self
        WCSession.default.activate()
    }

    func send(_ names: [String]) throws {
        try WCSession.default.updateApplicationContext(["medications": names, "layout": "large"])
    }

    func session(_ session: WCSession, activationDidCompleteWith state: WCSessionActivationState, error: (any Error)?) {}
    func sessionDidBecomeInactive(_ session: WCSession) {}
    func sessionDidDeactivate(_ session: WCSession) { session.activate() }

    func session(_ session: WCSession, didReceiveMessage message: [String: Any]) {
        Analytics.logEvent("watch", parameters: ["mood": message["mood"] as? String ?? ""])
    }
}

@main
final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let watch = WatchLink()

    func application(
        _ application: UIApplication,
        didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]? = nil
    ) -> Bool {
        watch.activate()
        Task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: [])
            let found = try await query.result(for: HKHealthStore())
            try watch.send(found.map(\.displayName))
        }
        return true
    }
}
