import SwiftUI

@main
struct HedgerowApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                SchoolFormView()
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
