// WCSession: names go to the person's own watch, the watch's answer is logged with the number of names: nothing leaks
import HealthKit
import OSLog
import UIKit
import WatchConnectivity

final class WatchLink: NSObject, WCSessionDelegate {
    private let logger = Logger(subsystem: "health.medlar", category: "watch")

    func start() {
        guard WCSession.isSupported() else { return }
        WCSession.default.delegate = self
        WCSession.default.activate()
    }

    func send(_ names: [String]) {
        guard WCSession.default.isReachable else { return }
        WCSession.default.sendMessage(["names": names], replyHandler: { [logger] reply in
            let face = reply["face"] as? String ?? "unknown"
            logger.info("watch face \(face, privacy: .public), \(names.count, privacy: .public) names")
        }, errorHandler: { [logger] error in
            logger.error("watch \((error as NSError).code, privacy: .public)")
        })
    }

    func session(_ session: WCSession, activationDidCompleteWith activationState: WCSessionActivationState, error: (any Error)?) {}
    func sessionDidBecomeInactive(_ session: WCSession) {}
    func sessionDidDeactivate(_ session: WCSession) {}
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let link = WatchLink()
    private let store = HKHealthStore()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        link.start()
        Task {
            let type = HKClinicalType(.medicationRecord)
            try await store.requestAuthorization(toShare: [], read: [type])
            link.send(try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName))
        }
        return true
    }
}
