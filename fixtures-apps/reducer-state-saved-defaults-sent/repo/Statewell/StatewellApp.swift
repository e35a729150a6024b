import SwiftUI

@main
struct StatewellApp: App {
    @State private var store = AppStore(initial: AppState(), reduce: appReducer, persistence: StatePersistence())

    var body: some Scene {
        WindowGroup { ListScreen(store: store) }
    }
}
