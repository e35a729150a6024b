import SwiftUI

struct ActivityView: View {
    @ObservedObject var feed: ActivityFeed

    var body: some View {
        List(Array(feed.lines.enumerated()), id: \.offset) { item in
            VStack(alignment: .leading) {
                Text(item.element.message)
                if !item.element.detail.isEmpty {
                    Text(item.element.detail).font(.footnote).foregroundStyle(.secondary)
                }
            }
        }
        .navigationTitle("Activity")
    }
}
