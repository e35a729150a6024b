import SwiftUI

@main
struct OrchidApp: App {
    @State private var router = Router()

    var body: some Scene {
        WindowGroup {
            NavigationStack(path: $router.path) {
                HomeView()
                    .navigationDestination(for: Route.self) { RecordList(route: $0) }
            }
            .onOpenURL { router.open($0) }
        }
    }
}
