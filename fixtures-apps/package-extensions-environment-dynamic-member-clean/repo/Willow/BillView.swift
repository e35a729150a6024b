import SwiftUI

struct BillView: View {
    let bill: Bill
    @Environment(\.loadPlans) private var loadPlans
    @State private var plans: [String] = []
    @State private var items: [String] = []

    var body: some View {
        List {
            Section("Insurance") { ForEach(plans, id: \.self) { Text($0) } }
            Section("On the bill") { ForEach(items, id: \.self) { Text($0) } }
        }
        .task { try? await check() }
    }

    private func check() async throws {
        try await bill.connect()
        plans = try await loadPlans()
        items = try await bill.procedures.load() + bill.labs.load(first: 10)
    }
}
