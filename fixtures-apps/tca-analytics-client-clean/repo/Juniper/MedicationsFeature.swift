import ComposableArchitecture

@Reducer
struct MedicationsFeature {
    @ObservableState
    struct State: Equatable {
        var medications: IdentifiedArrayOf<Medication> = []
        var selected: Medication.ID?
    }

    enum Action {
        case task
        case loaded([Medication])
        case rowTapped(Medication.ID)
    }

    @Dependency(\.health) var health
    @Dependency(\.analytics) var analytics

    var body: some ReducerOf<Self> {
        Reduce { state, action in
            switch action {
            case .task:
                return .run { send in
                    await send(.loaded(try await health.medications()))
                }
            case .loaded(let medications):
                state.medications = IdentifiedArray(uniqueElements: medications)
                return .none
            case .rowTapped(let id):
                guard let index = state.medications.index(id: id) else { return .none }
                state.selected = id
                return .run { _ in
                    analytics.track("medication_opened", ["position": "\(index)"])
                }
            }
        }
    }
}
