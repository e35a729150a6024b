import SwiftUI

struct DashboardView: View {
    let model: DashboardModel

    var body: some View {
        ScrollView {
            LazyVStack(spacing: 12) {
                ForEach(model.cards) { CardView(card: $0) }
            }
            .padding()
        }
        .navigationTitle("Care programme")
        .toolbar { Link("Privacy", destination: Links.privacyPolicy) }
        .task { await model.load() }
        .refreshable { await model.load() }
    }
}
