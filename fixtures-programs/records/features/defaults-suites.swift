// two UserDefaults suites behind one small settings type
import HealthKit
import SwiftUI
import WidgetKit

struct SharedSettings {
    private let defaults: UserDefaults

    init(suite: String) { defaults = UserDefaults(suiteName: suite) ?? .standard }

    func storeHeadline(_ text: String) {
        defaults.set(text, forKey: "headline") // leak: clinical-data-logged
    }
    func storeAccent(_ name: String) {
        defaults.set(name, forKey: "accent")
    }
}

@main struct PlumApp: App {
    @State private var accent = "plum"
    private let widget = SharedSettings(suite: "group.health.plum.widget")

    var body: some Scene {
        WindowGroup {
            Picker("Accent", selection: $accent) { Text("Plum").tag("plum"); Text("Moss").tag("moss") }
                .onChange(of: accent) { _, new in widget.storeAccent(new) }
                .task { await refreshWidget() }
        }
    }

    private func refreshWidget() async {
        let type = HKClinicalType(.medicationRecord), store = HKHealthStore()
        try? await store.requestAuthorization(toShare: [], read: [type])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [SortDescriptor(\.endDate, order: .reverse)], limit: 1)
        guard let newest = try? await query.result(for: store).first else { return }
        widget.storeHeadline("Now: \(newest.displayName)")
        WidgetCenter.shared.reloadAllTimelines()
    }
}
