import SwiftUI

struct WardScreen: View {
    @State private var model = WardModel()

    var body: some View {
        List {
            Section(model.site) { ForEach(model.names, id: \.self) { Text($0) } }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { await model.follow() }
    }
}
