import SwiftUI

@main
struct QuarryApp: App {
    var body: some Scene {
        WindowGroup { NavigationStack { SearchView(index: SearchIndex()) } }
    }
}
