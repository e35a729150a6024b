import SwiftUI

struct FormScreen: View {
    @Environment(\.formRecords) private var client
    @State private var model = FormModel()

    var body: some View {
        List {
            Section(FormSection.reactions.heading) { ForEach(model.reactions) { Text($0.title) } }
            Section(FormSection.vaccines.heading) { ForEach(model.vaccines) { Text($0.title) } }
            Link("Privacy policy", destination: URL(string: "https://www.fernhill.health/legal/privacy")!)
        }
        .navigationTitle("Camp form")
        .task { await model.fill(from: client) }
    }
}
