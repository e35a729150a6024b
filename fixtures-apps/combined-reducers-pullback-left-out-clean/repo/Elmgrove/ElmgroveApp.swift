import SwiftUI

@main
struct ElmgroveApp: App {
    @State private var store = Store(initial: AppState(), reducer: .app, world: .live)

    var body: some Scene {
        WindowGroup {
            NavigationStack { RootView(store: store) }
        }
    }
}
