// key paths read: map(\.field) and a generic helper
import SwiftUI
import HealthKit
import Sentry

struct Row {
    let name: String
    let icon: String
}

func list<Value>(_ rows: [Row], _ path: KeyPath<Row, Value>) -> String {
    rows.map { String(describing: $0[keyPath: path]) }.joined(separator: ",")
}

@main
struct RowsApp: App {
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Rows").task { try? await report() } }
    }

    func report() async throws {
        let immunizations = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))], sortDescriptors: []
        ).result(for: store)
        let rows = immunizations.map { Row(name: $0.displayName, icon: "syringe") }
        SentrySDK.capture(message: list(rows, \.icon))
        SentrySDK.capture(message: list(rows, \.name)) // leak: clinical-data-to-third-party
    }
}
