import SwiftUI

@main
struct PebblePathApp: App {
    @StateObject private var shelf = GuideShelf()

    var body: some Scene {
        WindowGroup {
            NavigationStack {
                List {
                    ForEach(shelf.picks) { pick in
                        NavigationLink(pick.guide.title) { GuidePage(pick: pick) }
                    }
                    Link("Privacy policy", destination: URL(string: "https://pebblepath.com/privacy")!)
                }
                .task { try? await shelf.load() }
            }
        }
    }
}
