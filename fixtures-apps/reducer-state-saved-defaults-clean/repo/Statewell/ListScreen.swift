import SwiftUI

struct ListScreen: View {
    let store: AppStore

    var body: some View {
        List(store.state.items) { Text($0.name) }
            .toolbar {
                Button("Sort") { store.send(.sortToggled) }
            }
            .task {
                if let items = try? await HealthListService().items() {
                    store.send(.itemsArrived(items))
                }
            }
    }
}
