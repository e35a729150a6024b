import ComposableArchitecture
import SwiftUI

@Reducer
struct ListFeature {
    @ObservableState
    struct State: Equatable {
        let kind: RecordKind
        var names: [String] = []
    }

    enum Action {
        case task
        case loaded([String])
    }

    @Dependency(\.records) var records

    var body: some ReducerOf<Self> {
        Reduce { state, action in
            switch action {
            case .task:
                return .run { [kind = state.kind] send in
                    try await records.authorize()
                    await send(.loaded(try await records.names(kind: kind)))
                }
            case .loaded(let names):
                state.names = names
                return .none
            }
        }
    }
}

struct ListView: View {
    let store: StoreOf<ListFeature>

    var body: some View {
        List {
            ForEach(store.names, id: \.self) { Text($0) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { await store.send(.task).finish() }
    }
}
