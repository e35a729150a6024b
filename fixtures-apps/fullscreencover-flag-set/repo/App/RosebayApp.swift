import SwiftUI

@main
struct RosebayApp: App {
    @State private var library = NoteLibrary(client: .live)

    var body: some Scene {
        WindowGroup {
            FollowUpScreen(library: library)
        }
    }
}
