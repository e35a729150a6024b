import SwiftUI

struct SummaryView: View {
    let summary: Summary

    var body: some View {
        List(summary.counts.sorted(by: { $0.key < $1.key }), id: \.key) { LabeledContent($0.key, value: "\($0.value)") }
            .task { try? await summary.prepare() }
    }
}
