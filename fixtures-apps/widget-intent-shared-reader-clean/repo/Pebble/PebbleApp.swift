import HealthKit
import SwiftUI

@main
struct PebbleApp: App {
    var body: some Scene {
        WindowGroup { MedicationsView() }
    }
}

struct MedicationsView: View {
    private let reader = ClinicalReader()
    @State private var records: [HKClinicalRecord] = []

    var body: some View {
        List {
            ForEach(records, id: \.uuid) { Text($0.displayName) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task {
            await Permission(store: reader.store).ask()
            records = (try? await reader.newest(.medicationRecord)) ?? []
        }
    }
}
