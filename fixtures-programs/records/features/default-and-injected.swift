// a report screen with a demo source by default, and a real one injected in one place
import HealthKit
import Sentry
import SwiftUI

protocol LabSource: Sendable { func names() async throws -> [String] }

struct DemoLabs: LabSource { func names() async throws -> [String] { ["Sample panel", "Sample lipids"] } }

struct HealthLabs: LabSource {
    let store = HKHealthStore()
    func names() async throws -> [String] {
        let type = HKClinicalType(.labResultRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\.displayName)
    }
}

@MainActor final class LabLoader {
    private let source: any LabSource
    init(source: any LabSource = DemoLabs()) { self.source = source }
    func headline() async -> String { ((try? await source.names()) ?? []).joined(separator: " / ") }
}

@main struct JuniperApp: App {
    var body: some Scene {
        WindowGroup {
            TabView {
                Text("Tour").task {
                    SentrySDK.capture(message: "tour: " + (await LabLoader().headline()))
                }
                Text("Labs").task {
                    SentrySDK.capture(message: "labs: " + (await LabLoader(source: HealthLabs()).headline())) // leak: clinical-data-to-third-party
                }
            }
        }
    }
}
