import SwiftUI

@main
struct LoftwellApp: App {
    @State private var library = Library()

    var body: some Scene {
        WindowGroup {
            DeskView()
                .environment(library)
                .task { try? await library.open() }
        }
        WindowGroup("Topic", for: Topic.self) { $topic in
            if let topic {
                TopicView(topic: topic).environment(library)
            }
        }
    }
}
