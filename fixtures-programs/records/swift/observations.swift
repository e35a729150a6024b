// @Observable model followed by Observations
import SwiftUI
import Observation
import HealthKit
import Sentry

@MainActor @Observable
final class CareModel {
    var newest = ""
    var theme = "system"

    func load() async throws {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)], limit: 1)
        newest = try await query.result(for: HKHealthStore()).first?.displayName ?? ""
    }
}

@main
struct CareApp: App {
    @State private var model = CareModel()

    var body: some Scene {
        WindowGroup {
            Picker("Theme", selection: $model.theme) {
                Text("System").tag("system")
                Text("Dark").tag("dark")
            }
            .task { try? await model.load() }
            .task {
                for await theme in Observations({ model.theme }) {
                    SentrySDK.capture(message: "theme \(theme)")
                }
            }
            .task {
                for await newest in Observations({ model.newest }) {
                    SentrySDK.capture(message: "newest \(newest)") // leak: clinical-data-to-third-party
                }
            }
        }
    }
}
