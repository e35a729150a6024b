import ComposableArchitecture

@Reducer
struct AppFeature {
    @ObservableState
    struct State: Equatable {
        var labs = ListFeature.State(kind: .labs)
        var medications = ListFeature.State(kind: .medications)
        var conditions = ListFeature.State(kind: .conditions)
    }

    enum Action {
        case task
        case labs(ListFeature.Action)
        case medications(ListFeature.Action)
        case conditions(ListFeature.Action)
    }

    @Dependency(\.records) var records

    var body: some ReducerOf<Self> {
        Scope(state: \.labs, action: \.labs) { ListFeature() }
        Scope(state: \.medications, action: \.medications) { ListFeature() }
        Scope(state: \.conditions, action: \.conditions) { ListFeature() }
        Reduce { _, action in
            switch action {
            case .task:
                return .run { _ in try await records.authorize() }
            default:
                return .none
            }
        }
    }
}
