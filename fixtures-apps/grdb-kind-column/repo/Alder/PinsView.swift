import SwiftUI

struct PinsView: View {
    let model: PinsModel

    var body: some View {
        List {
            ForEach(model.names, id: \.self) { Text($0) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { try? await model.load() }
    }
}
