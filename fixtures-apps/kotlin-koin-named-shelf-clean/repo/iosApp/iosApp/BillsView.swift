import Shared
import SwiftUI

struct BillsView: View {
    let model: BillsViewModel
    @State private var bills: Bills?

    var body: some View {
        List {
            Section("Lab results") { ForEach(bills?.labs ?? [], id: \.self) { Text($0) } }
            Section("Insurance") { ForEach(bills?.insurance ?? [], id: \.self) { Text($0) } }
            Link("Privacy policy", destination: URL(string: "https://ramsons.health/legal/privacy")!)
        }
        .task { bills = try? await model.refresh() }
    }
}
