import ComposableArchitecture

@Reducer
struct ListFeature {
    @ObservableState
    struct State: Equatable {
        let kind: RecordKind
        var items: IdentifiedArrayOf<RecordItem> = []
        var isLoading = false
    }

    enum Action {
        case task
        case loaded([RecordItem])
        case failed
    }

    @Dependency(\.records) var records

    var body: some ReducerOf<Self> {
        Reduce { state, action in
            switch action {
            case .task:
                state.isLoading = true
                return .run { [kind = state.kind] send in
                    await send(.loaded(try await records.fetch(kind: kind)))
                } catch: { _, send in
                    await send(.failed)
                }
            case .loaded(let items):
                state.isLoading = false
                state.items = IdentifiedArray(uniqueElements: items)
                return .none
            case .failed:
                state.isLoading = false
                return .none
            }
        }
    }
}
