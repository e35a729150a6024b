// fields of an actor, one holds the text of records
import SwiftUI
import HealthKit
import Sentry

actor Vault {
    private var newest = ""
    private let tip = "Drink a glass of water"

    func remember(_ text: String) { newest = text }
    func newestText() -> String { newest }
    func tipText() -> String { tip }
}

@main
struct VaultApp: App {
    private let vault = Vault()
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text("Vault").task { try? await load() }
        }
    }

    private func load() async throws {
        let type = HKClinicalType(.conditionRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let conditions = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        await vault.remember(conditions.map(\.displayName).joined(separator: ", "))
        SentrySDK.capture(message: await vault.tipText())
        SentrySDK.capture(message: await vault.newestText()) // leak: clinical-data-to-third-party
    }
}
