import Shared
import SwiftUI

struct ContentView: View {
    let model: CardViewModel
    @State private var titles: [String] = []

    var body: some View {
        List(titles, id: \.self) { Text($0) }
            .task { titles = (try? await model.lines()) ?? [] }
            .toolbar { Link("Privacy Policy", destination: URL(string: "https://www.cedar.health/legal/privacy")!) }
    }
}
