// two NSCache objects, one filled with records
import SwiftUI
import HealthKit
import Mixpanel

@MainActor
final class Caches {
    static let shared = Caches()
    let records = NSCache<NSString, NSString>()
    let articles = NSCache<NSString, NSString>()
}

struct LabsView: View {
    let store: HKHealthStore

    var body: some View {
        Button("Send") { send() }
            .task { try? await load() }
    }

    private func load() async throws {
        let labs = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: []
        ).result(for: store)
        for lab in labs {
            Caches.shared.records.setObject(lab.displayName as NSString, forKey: "newest")
        }
        Caches.shared.articles.setObject("How to read a lab report", forKey: "newest")
    }

    private func send() {
        if let article = Caches.shared.articles.object(forKey: "newest") {
            Mixpanel.mainInstance().track(event: "article", properties: ["title": article as String])
        }
        if let lab = Caches.shared.records.object(forKey: "newest") {
            Mixpanel.mainInstance().track(event: "lab", properties: ["title": lab as String]) // leak: clinical-data-to-third-party
        }
    }
}

@main
struct LabsApp: App {
    private let store = HKHealthStore()
    var body: some Scene { WindowGroup { LabsView(store: store) } }
    init() { Mixpanel.initialize(token: "c3d8", trackAutomaticEvents: false) }
}
