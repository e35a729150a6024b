import SwiftUI

@main
struct JuniperApp: App {
    private let timeline = Timeline()
    @State private var entries: [TimelineEntry] = []

    var body: some Scene {
        WindowGroup {
            List(entries) { entry in
                VStack(alignment: .leading) {
                    Text(entry.title)
                    Text(entry.date, style: .date).foregroundStyle(.secondary)
                }
            }
            .toolbar { Link("Privacy policy", destination: Links.privacyPolicy) }
            .task {
                try? await timeline.authorize()
                entries = (try? await timeline.entries()) ?? []
            }
        }
    }
}
