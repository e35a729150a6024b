import SwiftUI

@main
struct DunlinApp: App {
    @State private var coordinator = ImportCoordinator(feeders: [BloodworkFeeder(), SurgeryFeeder()])

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                ImportView(coordinator: coordinator)
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
