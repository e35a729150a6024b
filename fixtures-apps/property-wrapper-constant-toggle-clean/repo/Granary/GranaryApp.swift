import SwiftUI

@main
struct GranaryApp: App {
    @StateObject private var store = GranaryStore()

    var body: some Scene {
        WindowGroup { NavigationStack { GranaryView(store: store) } }
    }
}
