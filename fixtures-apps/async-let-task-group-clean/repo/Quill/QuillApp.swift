import SwiftUI

@main
struct QuillApp: App {
    var body: some Scene {
        WindowGroup { TimelineScreen() }
    }
}

struct TimelineScreen: View {
    @State private var timeline: Timeline?
    private let loader = TimelineLoader()

    var body: some View {
        List {
            ForEach(timeline?.days ?? []) { day in
                Section(day.date.formatted(date: .abbreviated, time: .omitted)) {
                    ForEach(day.lines, id: \.self) { Text($0) }
                }
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task {
            guard await HealthPermission.shared.ask() else { return }
            timeline = try? await loader.timeline()
        }
        .refreshable { timeline = try? await loader.timeline() }
    }
}
