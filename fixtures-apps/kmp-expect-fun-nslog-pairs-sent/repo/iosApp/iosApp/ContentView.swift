import Shared
import SwiftUI

struct ContentView: View {
    let presenter: InteractionsPresenter
    @State private var conflicts: [String] = []

    var body: some View {
        NavigationStack {
            List(conflicts, id: \.self) { Text($0) }
                .navigationTitle("Interactions")
                .onAppear { presenter.check { conflicts = $0 } }
                .toolbar { Link("Privacy Policy", destination: URL(string: "https://www.quarley.health/legal/privacy")!) }
        }
    }
}
