import SwiftUI

struct TimelineView: View {
    @ObservedObject var model: TimelineModel

    var body: some View {
        List(Array(model.names.enumerated()), id: \.offset) { item in
            Text(item.element)
        }
        .navigationTitle("Procedures")
        .toolbar { Link("Privacy policy", destination: Links.privacyPolicy) }
        .task { await model.load() }
    }
}
