import SwiftUI

struct TimelineView: View {
    let model: TimelineModel

    var body: some View {
        List(model.items) { item in
            LabeledContent(item.title) {
                Text(item.day, format: .dateTime.day().month().year())
            }
        }
        .overlay { if model.isLoading { ProgressView() } }
        .navigationTitle("What is new")
        .toolbar { Link("Privacy", destination: Links.privacyPolicy) }
        .task { await model.refresh() }
        .refreshable { await model.refresh() }
    }
}
