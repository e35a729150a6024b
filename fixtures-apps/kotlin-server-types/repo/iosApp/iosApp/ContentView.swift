import Shared
import SwiftUI

struct ContentView: View {
    let model: StudyViewModel
    @State private var titles: [String] = []

    var body: some View {
        List(titles, id: \.self) { Text($0) }
            .task { titles = (try? await model.titles()) ?? [] }
            .toolbar { Link("Privacy Policy", destination: URL(string: "https://www.aspen.health/legal/privacy")!) }
    }
}
