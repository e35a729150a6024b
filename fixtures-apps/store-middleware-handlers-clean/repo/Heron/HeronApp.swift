import SwiftUI

@main
struct HeronApp: App {
    @State private var store = Store(middlewares: [AnalyticsMiddleware.run])

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                ItemsView(store: store)
            }
            .task {
                if let items = try? await RecordSource().items() {
                    store.send(.loaded(items))
                }
            }
        }
    }
}
