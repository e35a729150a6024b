// willSet with newValue and didSet with oldValue
import SwiftUI
import HealthKit
import AmplitudeSwift

@MainActor
final class Session {
    private let amplitude = Amplitude(configuration: Configuration(apiKey: "a9"))

    var record = "" {
        willSet {
            amplitude.track(eventType: "record", eventProperties: ["next": newValue]) // leak: clinical-data-to-third-party
        }
    }

    var screen = "home" {
        didSet {
            amplitude.track(eventType: "screen", eventProperties: ["from": oldValue, "to": screen])
        }
    }
}

@main
struct SessionApp: App {
    private let session = Session()
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text("Session").task {
                session.screen = "records"
                let query = HKSampleQueryDescriptor(
                    predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: [])
                for medication in (try? await query.result(for: store)) ?? [] {
                    session.record = medication.displayName
                }
            }
        }
    }
}
