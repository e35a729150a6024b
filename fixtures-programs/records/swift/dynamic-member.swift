// @dynamicMemberLookup over a dictionary
import SwiftUI
import HealthKit
import Mixpanel

@dynamicMemberLookup
struct Properties {
    private var values: [String: String] = [:]

    subscript(dynamicMember name: String) -> String {
        get { values[name] ?? "" }
        set { values[name] = newValue }
    }
}

@main
struct PropertiesApp: App {
    @State private var theme = "light"
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Toggle("Dark", isOn: Binding(get: { theme == "dark" }, set: { theme = $0 ? "dark" : "light" }))
                .task { try? await load() }
        }
    }

    private func load() async throws {
        Mixpanel.initialize(token: "5fa2", trackAutomaticEvents: false)
        let type = HKClinicalType(.allergyRecord)
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        var properties = Properties()
        properties.theme = theme
        properties.allergy = found.first?.displayName ?? ""
        Mixpanel.mainInstance().track(event: "theme", properties: ["value": properties.theme])
        Mixpanel.mainInstance().track(event: "allergy", properties: ["value": properties.allergy]) // leak: clinical-data-to-third-party
    }
}
