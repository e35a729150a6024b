import Shared
import SwiftUI

struct ContentView: View {
    let model: VitalsViewModel
    @State private var titles: [String] = []

    var body: some View {
        List(titles, id: \.self) { Text($0) }
            .task { titles = (try? await model.names()) ?? [] }
            .toolbar { Link("Privacy Policy", destination: URL(string: "https://www.birch.health/legal/privacy")!) }
    }
}
