import Shared
import SwiftUI

struct ContentView: View {
    let summary: TravelSummary
    @State private var lines: [String] = []

    var body: some View {
        List(lines, id: \.self) { Text($0) }
            .task { lines = (try? await summary.load()) ?? [] }
            .safeAreaInset(edge: .bottom) { Link("Privacy Policy", destination: URL(string: "https://www.heronhealth.org/privacy")!) }
    }
}
