import SwiftUI

struct ManifestScreen: View {
    @State private var model = ManifestModel()

    var body: some View {
        List {
            ForEach(model.items) { item in
                Section(item.title) {
                    ForEach(model.names[item.id, default: []], id: \.self) { Text($0) }
                }
            }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { try? await model.load() }
    }
}
