import Shared
import SwiftUI

struct ContentView: View {
    let graph: AppGraph
    @State private var titles: [String] = []

    var body: some View {
        NavigationStack {
            List(titles, id: \.self) { Text($0) }
                .navigationTitle("Dipper")
                .toolbar { Link("Privacy", destination: URL(string: "https://www.dipper.health/privacy")!) }
        }
        .task {
            graph.startReporting()
            titles = (try? await graph.refresh()) ?? []
        }
    }
}
