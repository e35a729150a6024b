// defer blocks that log at the end of a scope
import SwiftUI
import HealthKit
import Sentry

@MainActor
final class Importer {
    private let store = HKHealthStore()
    private(set) var names: [String] = []

    func run() async throws {
        var stage = "start"
        defer { SentrySDK.capture(message: "import ended at \(stage)") }
        var last = ""
        defer {
            SentrySDK.capture(message: "last item \(last)") // leak: clinical-data-to-third-party
        }

        let type = HKClinicalType(.immunizationRecord)
        stage = "authorisation"
        try await store.requestAuthorization(toShare: [], read: [type])
        stage = "query"
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)], sortDescriptors: []
        ).result(for: store)
        for record in found {
            last = record.displayName
            names.append(last)
        }
        stage = "done"
    }
}

@main
struct ImportApp: App {
    private let importer = Importer()
    var body: some Scene {
        WindowGroup { Text("Import").task { try? await importer.run() } }
    }
}
