import SwiftUI

struct LedgerView: View {
    let ledger: Ledger
    @State private var failed = false

    var body: some View {
        List {
            ForEach(ledger.sections) { section in
                Section(section.id) { ForEach(section.lines, id: \.self) { Text($0) } }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .overlay { if failed { ContentUnavailableView("No records", systemImage: "drop") } }
        .task { do { try await ledger.fill() } catch { failed = true } }
    }
}
