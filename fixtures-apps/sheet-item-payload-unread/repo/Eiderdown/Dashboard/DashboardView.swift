import SwiftUI

struct DashboardView: View {
    @State private var presented: Presented?
    private let access = RecordAccess()

    var body: some View {
        VStack(spacing: 16) {
            Button("Insurance") { presented = .ledger(of: .coverageRecord, caption: "Insurance") }
            Button("About") { presented = .about }
        }
        .buttonStyle(.bordered)
        .task { try? await access.obtain() }
        .sheet(item: $presented) { item in
            switch item {
            case .ledger(let identifier, let caption):
                LedgerView(caption: caption, model: LedgerModel(identifier: identifier))
            case .about:
                AboutView()
            }
        }
    }
}
