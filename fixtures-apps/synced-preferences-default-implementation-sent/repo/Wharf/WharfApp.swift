import SwiftUI

@main
struct WharfApp: App {
    @State private var shelf = RecordShelf(preferences: SyncedPreferences())

    var body: some Scene {
        WindowGroup {
            ShelfView().environment(shelf)
        }
    }
}
