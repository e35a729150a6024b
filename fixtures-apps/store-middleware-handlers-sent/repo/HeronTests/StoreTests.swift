import Testing
@testable import Heron

@MainActor
@Suite struct StoreTests {
    @Test func opensAnItem() {
        var seen: [String] = []
        let store = Store(middlewares: [{ state, _ in seen.append(state.opened?.title ?? "") }])
        store.send(.open(RecordItem(id: "1", title: "Ibuprofen")))
        #expect(seen == ["Ibuprofen"])
    }
}
