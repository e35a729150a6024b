// ShareLink, an alert's text and an accessibility label show the record; only a typed footnote is logged
import SwiftUI
import HealthKit

struct SummaryView: View {
    @State private var summary = ""
    @State private var asked = false
    @State private var footnote = ""

    var body: some View {
        NavigationStack {
            TextField("Footnote", text: $footnote)
                .accessibilityLabel("Footnote to \(summary)")
                .alert("Share?", isPresented: $asked) {
                    Button("OK") { print("footnote", footnote) }
                } message: {
                    Text(summary)
                }
                .toolbar {
                    ToolbarItem { ShareLink(item: summary) }
                    ToolbarItem(placement: .bottomBar) {
                        Button("Debug") {
                            asked = true
                            print("debug", footnote)
                        }
                    }
                }
        }
        .task {
            let query = HKSampleQueryDescriptor(
                predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))], sortDescriptors: [])
            let found = (try? await query.result(for: HKHealthStore())) ?? []
            summary = found.map(\.displayName).formatted(.list(type: .and))
        }
    }
}

@main
struct SummaryApp: App {
    var body: some Scene { WindowGroup { SummaryView() } }
}
