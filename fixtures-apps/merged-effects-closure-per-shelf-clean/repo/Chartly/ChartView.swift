import ComposableArchitecture
import SwiftUI

struct ChartView: View {
    let store: StoreOf<ChartFeature>

    var body: some View {
        List {
            Section("Labs") { ForEach(store.labs) { Text($0.title) } }
            Section("Allergies") { ForEach(store.allergies) { Text($0.title) } }
            Section("Vaccines") { ForEach(store.vaccines) { Text($0.title) } }
        }
        .task { await store.send(.appeared).finish() }
    }
}
