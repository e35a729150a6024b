import Observation

struct RecordItem: Identifiable, Equatable, Sendable {
    let id: String
    let title: String
}

struct AppState: Equatable {
    var items: [RecordItem] = []
    var opened: RecordItem?
    var filter = Filter.all
}

enum Filter: String, CaseIterable, Sendable {
    case all, thisYear, older
}

enum Action {
    case loaded([RecordItem])
    case open(RecordItem)
    case filter(Filter)

    enum Kind: Hashable { case loaded, open, filter }

    var kind: Kind {
        switch self {
        case .loaded: .loaded
        case .open: .open
        case .filter: .filter
        }
    }
}

typealias Middleware = @MainActor (AppState, Action) -> Void

@Observable @MainActor
final class Store {
    private(set) var state = AppState()
    @ObservationIgnored private let middlewares: [Middleware]

    init(middlewares: [Middleware]) {
        self.middlewares = middlewares
    }

    func send(_ action: Action) {
        switch action {
        case .loaded(let items): state.items = items
        case .open(let item): state.opened = item
        case .filter(let filter): state.filter = filter
        }
        for middleware in middlewares { middleware(state, action) }
    }
}
