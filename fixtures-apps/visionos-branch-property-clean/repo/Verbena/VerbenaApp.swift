import SwiftUI

@main
struct VerbenaApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack {
                DeskView()
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
