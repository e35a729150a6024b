// a tracker from the SwiftUI environment, used by a record row and by a settings row
import HealthKit
import Mixpanel
import SwiftUI

struct Tracker: Sendable {
    func detail(_ text: String) {
        Mixpanel.mainInstance().track(event: "detail", properties: ["text": text]) // leak: clinical-data-to-third-party
    }
    func setting(_ text: String) {
        Mixpanel.mainInstance().track(event: "setting", properties: ["text": text])
    }
}

extension EnvironmentValues { @Entry var tracker = Tracker() }

struct RecordRow: View {
    @Environment(\.tracker) private var tracker
    let title: String
    var body: some View { Text(title).onAppear { tracker.detail(title) } }
}

struct SettingsRow: View {
    @Environment(\.tracker) private var tracker
    @AppStorage("compact") private var compact = false
    var body: some View {
        Toggle("Compact", isOn: $compact).onChange(of: compact) { tracker.setting(compact ? "compact" : "wide") }
    }
}

@main struct SorrelApp: App {
    @State private var titles: [String] = []

    var body: some Scene {
        WindowGroup {
            List {
                SettingsRow()
                ForEach(titles, id: \.self) { RecordRow(title: $0) }
            }
            .task { titles = (try? await load()) ?? [] }
        }
    }

    private func load() async throws -> [String] {
        let type = HKClinicalType(.immunizationRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
