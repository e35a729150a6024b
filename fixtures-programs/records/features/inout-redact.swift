// an inout function empties what came from a record before the event is sent: nothing leaks
import HealthKit
import Mixpanel
import SwiftUI

struct ScreenEvent {
    var screen: String
    var subject: String
    var language: String
}

enum Privacy {
    static func redact(_ event: inout ScreenEvent) {
        event.subject = "redacted"
    }
}

@main struct OliveApp: App {
    @State private var titles: [String] = []

    var body: some Scene {
        WindowGroup {
            List(titles, id: \.self) { title in
                Button(title) { opened(title) }
            }
            .task { try? await load() }
        }
    }

    private func opened(_ title: String) {
        var event = ScreenEvent(screen: "detail", subject: title, language: Locale.current.identifier)
        Privacy.redact(&event)
        Mixpanel.mainInstance().track(event: event.screen, properties: ["subject": event.subject, "language": event.language])
    }

    private func load() async throws {
        let type = HKClinicalType(.conditionRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        titles = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
