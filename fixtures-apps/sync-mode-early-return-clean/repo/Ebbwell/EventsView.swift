import SwiftUI

struct EventsView: View {
    let timeline: TimelineStore

    var body: some View {
        NavigationStack {
            List(timeline.events) { event in
                VStack(alignment: .leading) {
                    Text(event.title)
                    Text(event.date, style: .date).foregroundStyle(.secondary)
                }
            }
            .navigationTitle("Timeline")
            .toolbar { Link("Privacy", destination: PolicyLinks.privacy) }
        }
    }
}
