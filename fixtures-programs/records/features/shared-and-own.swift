// a cache class used as a singleton for records and as an own instance for drafts
import HealthKit
import Mixpanel
import UIKit

@MainActor final class TextCache {
    static let shared = TextCache()
    private var texts: [String: String] = [:]

    func put(_ text: String, _ key: String) { texts[key] = text }
    func text(_ key: String) -> String { texts[key] ?? "" }
}

@MainActor final class DraftController {
    private let cache = TextCache()

    func save(_ draft: String) { cache.put(draft, "last") }
    func send() {
        Mixpanel.mainInstance().track(event: "draft", properties: ["text": cache.text("last")])
    }
}

@MainActor final class RecordsController {
    private let store = HKHealthStore()

    func load() async throws {
        let type = HKClinicalType(.immunizationRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let shots = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        TextCache.shared.put(shots.map(\.displayName).joined(separator: ", "), "last")
    }
    func send() {
        Mixpanel.mainInstance().track(event: "shots", properties: ["text": TextCache.shared.text("last")]) // leak: clinical-data-to-third-party
    }
}

@main final class AppDelegate: UIResponder, UIApplicationDelegate {
    private let drafts = DraftController(), records = RecordsController()

    func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
        drafts.save("Ask about parking")
        Task { try await records.load() }
        return true
    }
    func applicationDidEnterBackground(_ application: UIApplication) {
        drafts.send()
        records.send()
    }
}
