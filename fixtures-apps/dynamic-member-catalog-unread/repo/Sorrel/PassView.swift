import HealthKit
import SwiftUI

struct PassView: View {
    private let feeds = Feeds(store: HKHealthStore())
    @State private var allergies: [HKClinicalRecord] = []
    @State private var procedures: [HKClinicalRecord] = []

    var body: some View {
        List {
            rows("Allergies", allergies)
            rows("Surgeries", procedures)
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { try? await load() }
    }

    private func rows(_ title: LocalizedStringKey, _ records: [HKClinicalRecord]) -> some View {
        Section(title) { ForEach(records, id: \.uuid) { Text($0.displayName) } }
    }

    private func load() async throws {
        guard try await Gate(store: feeds.store).open() else { return }
        allergies = try await feeds.allergies.latest()
        procedures = try await feeds.procedures.latest(10)
    }
}
