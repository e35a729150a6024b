import SwiftUI

struct ResultsView: View {
    @State var model: ResultsModel

    var body: some View {
        NavigationStack {
            List(model.visible, id: \.self) { Text($0) }
                .searchable(text: $model.term)
                .onSubmit(of: .search) { Task { await model.search() } }
                .refreshable { await model.refresh() }
                .task { await model.collect() }
                .toolbar { Link("Privacy", destination: URL(string: "https://www.labrador-app.com/privacy")!) }
        }
    }
}
