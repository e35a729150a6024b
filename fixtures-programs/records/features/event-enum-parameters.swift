// an event enum whose computed parameters are sent by a wrapper, records by Mixpanel and screens by Amplitude
import AmplitudeSwift
import HealthKit
import Mixpanel
import SwiftUI

enum RecordEvent {
    case opened(title: String)
    case compared(first: String, second: String)

    var name: String {
        switch self {
        case .opened: "record_opened"
        case .compared: "record_compared"
        }
    }
    var parameters: [String: MixpanelType] {
        switch self {
        case .opened(let title): ["title": title]
        case .compared(let first, let second): ["pair": "\(first)/\(second)"]
        }
    }
}

enum ScreenEvent: String { case home, records, settings }

@MainActor enum Track {
    static let amplitude = Amplitude(configuration: Configuration(apiKey: "0b9e"))
    static func record(_ event: RecordEvent) {
        Mixpanel.mainInstance().track(event: event.name, properties: event.parameters) // leak: clinical-data-to-third-party
    }
    static func screen(_ event: ScreenEvent) {
        amplitude.track(eventType: "screen", eventProperties: ["name": event.rawValue])
    }
}

@main struct DogwoodApp: App {
    @State private var titles: [String] = []
    var body: some Scene {
        WindowGroup {
            List(titles, id: \.self) { title in Button(title) { Track.record(.opened(title: title)) } }
                .onAppear { Track.screen(.records) }
                .task { titles = (try? await load()) ?? [] }
        }
    }
    private func load() async throws -> [String] {
        let type = HKClinicalType(.labResultRecord), store = HKHealthStore()
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}
