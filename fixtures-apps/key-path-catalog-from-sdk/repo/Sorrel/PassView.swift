import SwiftUI

struct PassView: View {
    @State private var model = PassModel()

    var body: some View {
        List {
            ForEach(model.names, id: \.self) { Text($0) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { try? await model.load() }
    }
}
