import Shared
import SwiftUI

struct ContentView: View {
    let screen: JourneyScreen
    @State private var lines: [String] = []

    var body: some View {
        NavigationStack {
            List(lines, id: \.self) { Text($0) }
                .task { lines = (try? await screen.open()) ?? [] }
                .toolbar { Link("Privacy Policy", destination: URL(string: "https://waypointhealth.care/privacy")!) }
        }
    }
}
