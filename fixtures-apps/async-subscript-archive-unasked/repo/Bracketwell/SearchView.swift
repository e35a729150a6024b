import SwiftUI

struct SearchView: View {
    @State var model: SearchModel

    var body: some View {
        NavigationStack {
            List(model.matches) { Text($0.title) }
                .searchable(text: $model.text)
                .toolbar { Link("Privacy", destination: PolicyLinks.privacy) }
                .task { try? await model.open() }
        }
    }
}
