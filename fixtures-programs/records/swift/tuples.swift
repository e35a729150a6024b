// a tuple read by name, by index and destructured: the record stays in the view
import SwiftUI
import HealthKit
import FirebaseAnalytics

@main
struct TupleApp: App {
    @State private var shown = ""
    private let store = HKHealthStore()

    var body: some Scene {
        WindowGroup {
            Text(shown).task { try? await load() }
        }
    }

    private func newest() async throws -> (name: String, screen: String, source: String) {
        let found = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)], limit: 1
        ).result(for: store)
        return (found.first?.displayName ?? "Nothing", "labs", "healthkit")
    }

    private func load() async throws {
        let newest = try await self.newest()
        shown = newest.name
        Analytics.logEvent("screen", parameters: ["name": newest.screen])
        Analytics.logEvent("source", parameters: ["name": newest.2])
        let (_, screen, source) = newest
        Analytics.logEvent("both", parameters: ["screen": screen, "source": source])
    }
}
