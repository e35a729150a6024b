import SwiftUI

struct ItemsView: View {
    let store: Store

    var body: some View {
        List {
            ForEach(store.state.items) { item in
                Button(item.title) { store.send(.open(item)) }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .toolbar {
            Menu("Filter") {
                ForEach(Filter.allCases, id: \.self) { filter in
                    Button(filter.rawValue) { store.send(.filter(filter)) }
                }
            }
        }
    }
}
