import SwiftUI

@main
struct MagnoliaApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                HarvestView(model: HarvestModel())
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
