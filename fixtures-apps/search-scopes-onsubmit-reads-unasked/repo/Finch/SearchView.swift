import SwiftUI

struct SearchView: View {
    @Bindable var model: SearchModel

    var body: some View {
        NavigationStack {
            List {
                ForEach(model.results, id: \.self) { Text($0) }
                Link("Privacy policy", destination: URL(string: "https://finchsearch.app/privacy")!)
            }
            .navigationTitle("Finch")
        }
        .searchable(text: $model.text)
        .searchScopes($model.scope) {
            ForEach(Scope.allCases, id: \.self) { Text($0.rawValue) }
        }
        .onSubmit(of: .search) {
            Task { await model.search() }
        }
    }
}
