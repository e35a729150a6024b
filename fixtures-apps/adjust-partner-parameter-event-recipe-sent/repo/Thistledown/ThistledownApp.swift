import SwiftUI

@main
struct ThistledownApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { ContentView() }
        }
    }
}
