import SwiftUI

struct RecoveryView: View {
    let store: Store<RecoveryReducer>

    var body: some View {
        List {
            Button("Conditions") { store.send(.conditionsTapped) }
            ForEach(store.state.conditions, id: \.self) { Text($0) }
            Button("Procedures") { store.send(.proceduresTapped) }
            if store.state.showsProcedures {
                ForEach(store.state.procedures, id: \.self) { Text($0) }
            }
            NavigationLink("About") { AboutScreen() }
        }
        .tint(Theme.tint)
        .onAppear { store.send(.appeared) }
    }
}
