import SwiftUI

@main
struct AspenApp: App {
    var body: some Scene {
        WindowGroup {
            NavigationStack { ShelfView(shelf: Shelf()) }
        }
    }
}
