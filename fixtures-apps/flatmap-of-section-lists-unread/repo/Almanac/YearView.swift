import SwiftUI

struct YearView: View {
    let ledger: YearLedger
    @State private var counts: [String: Int] = [:]

    var body: some View {
        List(counts.sorted { $0.key < $1.key }, id: \.key) { LabeledContent($0.key, value: $0.value, format: .number) }
            .safeAreaInset(edge: .bottom) { Link("Privacy", destination: URL(string: "https://www.almanac-health.net/privacy")!) }
            .task {
                try? await ledger.open()
                counts = (try? await ledger.counts()) ?? [:]
            }
    }
}
