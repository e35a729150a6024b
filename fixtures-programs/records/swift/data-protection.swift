// Data.write: the record with complete protection, the settings without any
import SwiftUI
import HealthKit
import FirebaseAnalytics

@main
struct ProtectedApp: App {
    @State private var theme = "light"
    private let store = HKHealthStore()
    private let folder = URL.applicationSupportDirectory

    var body: some Scene {
        WindowGroup {
            Button("Save") { Task { try? await save() } }
        }
    }

    private func save() async throws {
        let type = HKClinicalType(.procedureRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        let records = folder.appending(path: "procedure.json")
        let settings = folder.appending(path: "settings.txt")
        try found.first?.fhirResource?.data.write(to: records, options: .completeFileProtection)
        try Data(theme.utf8).write(to: settings, options: .noFileProtection)
        let saved = try String(contentsOf: settings, encoding: .utf8)
        Analytics.logEvent("saved", parameters: ["theme": saved])
    }
}
