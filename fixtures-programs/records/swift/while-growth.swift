// while and repeat loops that let a text grow
import SwiftUI
import HealthKit
import AppsFlyerLib

@main
struct GrowthApp: App {
    @State private var plan = "basic"
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Button("Send") { Task { try? await send() } }
        }
    }

    private func send() async throws {
        let coverage = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.coverageRecord))], sortDescriptors: []
        ).result(for: store)

        var list = ""
        var index = 0
        while index < coverage.count, list.count < 100 {
            list += coverage[index].displayName + ";"
            index += 1
        }
        var stars = ""
        repeat {
            stars.append("*")
        } while stars.count < 5
        AppsFlyerLib.shared().logEvent("rating", withValues: ["stars": stars, "plan": plan])
        AppsFlyerLib.shared().logEvent("coverage", withValues: ["list": list]) // leak: clinical-data-to-advertising
    }
}
