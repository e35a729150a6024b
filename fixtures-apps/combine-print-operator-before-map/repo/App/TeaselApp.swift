import SwiftUI

@main
struct TeaselApp: App {
    @StateObject private var inbox = InboxViewModel(repository: NoteRepository(source: NoteSource()))

    var body: some Scene {
        WindowGroup {
            InboxView(model: inbox)
        }
    }
}
