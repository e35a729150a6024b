import HealthKit
import SwiftUI

struct ConsentScreen: View {
    @State private var entries: [String] = []
    private let store = HKHealthStore()

    var body: some View {
        List {
            Button("Share with my clinic") { Task { try? await share() } }
            ForEach(entries, id: \.self) { Text($0) }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { entries = ((try? await RecordArchive().all()) ?? [:]).values.flatMap { $0 } }
    }

    private func share() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.labResultRecord),
            HKClinicalType(.vitalSignRecord),
            HKClinicalType(.medicationRecord)
        ])
    }
}
