import SwiftUI

@main
struct FinchApp: App {
    @State private var store = NotesStore()

    init() { PostHogTracking.start() }

    var body: some Scene {
        WindowGroup {
            List {
                Section("Notes") {
                    ForEach(store.notes) { NoteRow(note: $0, section: "notes") }
                }
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
            .task { try? await store.load() }
            .environment(\.track, TrackAction(send: PostHogTracking.capture))
        }
    }
}
