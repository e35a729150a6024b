import SwiftUI

struct WatchView: View {
    let log: WatchLog

    var body: some View {
        List {
            ForEach(log.counts, id: \.name) { LabeledContent($0.name, value: $0.count.formatted()) }
            Link("Privatlivspolitik", destination: URL(string: "https://plover.dk/privatliv")!)
        }
        .task { await log.keepWatch() }
    }
}
