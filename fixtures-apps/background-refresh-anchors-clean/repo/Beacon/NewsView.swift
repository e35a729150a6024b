import SwiftUI

struct NewsView: View {
    let trackers: TrackerRegistry
    @State private var news: [(title: String, names: [String])] = []

    var body: some View {
        List {
            ForEach(news, id: \.title) { entry in
                Section(entry.title) {
                    ForEach(entry.names, id: \.self) { Text($0) }
                }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task {
            try? await trackers.requestPermission()
            await trackers.refreshAll()
            news = []
            for tracker in trackers.trackers {
                news.append((tracker.title, await tracker.fresh))
            }
        }
    }
}
