import ComposableArchitecture

@Reducer
struct ChartFeature {
    @ObservableState
    struct State: Equatable {
        var labs: [ChartEntry] = []
        var allergies: [ChartEntry] = []
        var vaccines: [ChartEntry] = []
    }

    enum Action {
        case appeared
        case permissionSettled
        case labsLoaded([ChartEntry])
        case allergiesLoaded([ChartEntry])
        case vaccinesLoaded([ChartEntry])
    }

    @Dependency(\.chartClient) var chart

    var body: some ReducerOf<Self> {
        Reduce { state, action in
            switch action {
            case .appeared:
                return .run { send in
                    try await chart.authorize()
                    await send(.permissionSettled)
                }
            case .permissionSettled:
                return .merge(
                    .run { await $0(.labsLoaded(try await chart.labs())) },
                    .run { await $0(.allergiesLoaded(try await chart.allergies())) },
                    .run { await $0(.vaccinesLoaded(try await chart.vaccines())) }
                )
            case .labsLoaded(let entries):
                state.labs = entries
            case .allergiesLoaded(let entries):
                state.allergies = entries
            case .vaccinesLoaded(let entries):
                state.vaccines = entries
            }
            return .none
        }
    }
}
