import ComposableArchitecture
import SwiftUI

struct MedicationsView: View {
    let store: StoreOf<MedicationsFeature>

    var body: some View {
        List {
            ForEach(store.medications) { medication in
                Button(medication.name) { store.send(.rowTapped(medication.id)) }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { await store.send(.task).finish() }
    }
}
