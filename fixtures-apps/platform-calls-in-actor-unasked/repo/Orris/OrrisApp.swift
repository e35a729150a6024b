import SwiftUI

@main
struct OrrisApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                BriefView()
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
