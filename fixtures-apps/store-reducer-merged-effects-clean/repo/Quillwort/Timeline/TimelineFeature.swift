struct TimelineFeature: Sendable {
    struct State {
        var labs: [String] = []
        var procedures: [String] = []
        var medications: [String] = []
        var isDenied = false
    }

    enum Action: Sendable {
        case opened
        case connected(Bool)
        case labsLoaded([String])
        case proceduresLoaded([String])
        case medicationsLoaded([String])
    }

    let records: RecordsClient

    func reduce(_ state: inout State, _ action: Action) -> Effect<Action> {
        switch action {
        case .opened:
            return .task { .connected(await records.connect()) }
        case .connected(let isGranted):
            state.isDenied = !isGranted
            guard isGranted else { return .none }
            return .merge(loadLabs, loadProcedures, loadMedications)
        case .labsLoaded(let names):
            state.labs = names
            return .none
        case .proceduresLoaded(let names):
            state.procedures = names
            return .none
        case .medicationsLoaded(let names):
            state.medications = names
            return .none
        }
    }

    private var loadLabs: Effect<Action> {
        .task { .labsLoaded(await records.labs()) }
    }

    private var loadProcedures: Effect<Action> {
        .task { .proceduresLoaded(await records.procedures()) }
    }

    private var loadMedications: Effect<Action> {
        .task { .medicationsLoaded(await records.medications()) }
    }
}
