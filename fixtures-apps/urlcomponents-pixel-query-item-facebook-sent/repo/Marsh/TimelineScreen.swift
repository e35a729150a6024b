import SwiftUI

struct TimelineScreen: View {
    @State var model: TimelineModel

    var body: some View {
        NavigationStack {
            List {
                ForEach(model.stops) { Text($0.name) }
                Link("Privacy policy", destination: URL(string: "https://marshrecords.com/privacy")!)
            }
            .navigationTitle(model.title)
            .task { try? await model.load() }
        }
    }
}
