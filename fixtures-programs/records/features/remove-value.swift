// the record's key is removed from the parameters before they are sent: nothing leaks
import FirebaseAnalytics
import HealthKit
import SwiftUI

@main struct HollyApp: App {
    @State private var model = VisitsModel()
    var body: some Scene {
        WindowGroup {
            List(model.titles, id: \.self) { title in Text(title).onTapGesture { model.tapped(title) } }
                .task { try? await model.load() }
        }
    }
}

@MainActor @Observable final class VisitsModel {
    private(set) var titles: [String] = []
    private let store = HKHealthStore()

    func load() async throws {
        let type = HKClinicalType(.procedureRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        titles = try await query.result(for: store).map(\.displayName)
    }

    func tapped(_ title: String) {
        var detail: [String: Any] = ["screen": "visits"]
        detail["title"] = title
        detail["position"] = titles.firstIndex(of: title)
        show(detail)
        detail.removeValue(forKey: "title")
        Analytics.logEvent("visit_tapped", parameters: detail)
    }

    private func show(_ detail: [String: Any]) {
        NotificationCenter.default.post(name: .init("showVisit"), object: nil, userInfo: detail)
    }
}
