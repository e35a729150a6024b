import Shared
import SwiftUI

struct FootView: View {
    let model: FootModel
    @State private var items: [FootItem] = []
    @State private var query = ""

    var body: some View {
        List {
            TextField("Search", text: $query)
                .onSubmit { Task { try? await model.send(intent: FootIntentSearch(text: query)) } }
            ForEach(items, id: \.title) { item in
                Button(item.title) { Task { try? await model.send(intent: FootIntentOpen(item: item)) } }
            }
            Link("Privacy policy", destination: URL(string: "https://solewise-feet.org/privacy")!)
        }
        .task {
            try? await model.send(intent: FootIntentRefresh.shared)
            let state = model.state.value as? FootState
            items = state?.items ?? []
            query = state?.query ?? ""
        }
    }
}
