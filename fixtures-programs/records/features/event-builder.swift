// a fluent event builder: one event of the screen, one of the opened plan
import AmplitudeSwift
import HealthKit
import SwiftUI

struct EventBuilder {
    private var name: String
    private var values: [String: String] = [:]

    init(_ name: String) { self.name = name }

    func with(_ key: String, _ value: String) -> EventBuilder {
        var copy = self
        copy.values[key] = value
        return copy
    }
    var properties: [String: Any] { values }
    var title: String { name }
}

@main struct MyrtleApp: App {
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "e41d"))
    @State private var plans: [HKClinicalRecord] = []

    var body: some Scene {
        WindowGroup {
            List(plans, id: \.uuid) { plan in
                Button(plan.displayName) { opened(plan) }
            }
            .task { plans = (try? await read()) ?? [] }
        }
    }

    private func opened(_ plan: HKClinicalRecord) {
        let screen = EventBuilder("screen").with("name", "plans").with("style", "list")
        let detail = EventBuilder("plan").with("name", "plan").with("payer", plan.displayName)
        amplitude.track(eventType: screen.title, eventProperties: screen.properties)
        amplitude.track(eventType: detail.title, eventProperties: detail.properties) // leak: clinical-data-to-third-party
    }

    private func read() async throws -> [HKClinicalRecord] {
        let type = HKClinicalType(.coverageRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
