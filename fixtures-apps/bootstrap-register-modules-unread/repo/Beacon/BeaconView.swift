import SwiftUI

struct BeaconView: View {
    let model: BeaconModel

    var body: some View {
        List {
            ForEach(model.summary, id: \.title) { part in
                Section(part.title) { ForEach(part.lines, id: \.self, content: Text.init) }
            }
            NavigationLink("About", destination: AboutView())
        }
        .task { try? await model.light() }
    }
}
