import SwiftUI

struct SummaryScreen: View {
    @State private var summary: VisitSummary?
    private let loader = VisitSummaryLoader()

    var body: some View {
        List {
            if let summary {
                Section("Vitals") { ForEach(summary.vitals, id: \.uuid) { Text($0.displayName) } }
                Section("Labs") { ForEach(summary.labs, id: \.uuid) { Text($0.displayName) } }
            }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .onAppear {
            loader.load { summary = try? $0.get() }
        }
    }
}
