import Shared
import SwiftUI

struct ContentView: View {
    let model: TimelineViewModel
    @State private var titles: [String] = []

    var body: some View {
        List(titles, id: \.self) { Text($0) }
            .task { titles = (try? await model.refresh()) ?? [] }
            .toolbar { Link("Privacy Policy", destination: URL(string: "https://www.maple.health/legal/privacy")!) }
    }
}
