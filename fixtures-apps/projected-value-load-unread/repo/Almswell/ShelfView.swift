import SwiftUI

struct ShelfView: View {
    @StateObject var model: ShelfModel

    var body: some View {
        List {
            Section("Medicines") { ForEach(model.medicines) { Text($0.text) } }
            Section("Procedures") { ForEach(model.procedures) { Text($0.text) } }
            Link("Privacy policy", destination: PolicyLinks.privacy)
        }
        .task { try? await model.load() }
    }
}
