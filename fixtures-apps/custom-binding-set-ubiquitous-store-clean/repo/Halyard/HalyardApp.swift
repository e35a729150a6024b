import SwiftUI

@main
struct HalyardApp: App {
    @State private var reader = NotesReader()

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                CoverPicker(cover: .cover, notes: reader.notes)
                    .task { try? await reader.fetch() }
                    .toolbar { NavigationLink("About") { AboutView() } }
            }
        }
    }
}
