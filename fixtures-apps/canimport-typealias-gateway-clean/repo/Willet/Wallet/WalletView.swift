import SwiftUI

struct WalletView: View {
    let gateway: any WalletGateway
    @State private var drugs: [String] = []
    @State private var warnings: [String] = []

    var body: some View {
        List {
            Section("Medications") { ForEach(drugs, id: \.self) { Text($0) } }
            Section("Warnings") { ForEach(warnings, id: \.self) { Text($0) } }
        }
        .task {
            do {
                try await gateway.unlock()
                drugs = try await gateway.drugs()
                warnings = try await gateway.warnings()
            } catch {
                drugs = []
            }
        }
    }
}
