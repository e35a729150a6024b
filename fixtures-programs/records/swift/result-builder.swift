// a result builder that puts lines together
import SwiftUI
import HealthKit

@resultBuilder
enum LinesBuilder {
    static func buildExpression(_ line: String) -> [String] { [line] }
    static func buildBlock(_ parts: [String]...) -> [String] { parts.flatMap { $0 } }
    static func buildArray(_ parts: [[String]]) -> [String] { parts.flatMap { $0 } }
}

func page(@LinesBuilder _ content: () -> [String]) -> String {
    content().joined(separator: "\n")
}

@main
struct PagesApp: App {
    let store = HKHealthStore()

    var body: some Scene {
        WindowGroup { Text("Pages").task { try? await build() } }
    }

    func build() async throws {
        let medications = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: []
        ).result(for: store)
        let records = page {
            "Medications"
            for medication in medications { medication.displayName }
        }
        let help = page {
            "Help"
            "Pull down to refresh"
        }
        print(help)
        print(records) // leak: clinical-data-logged
    }
}
