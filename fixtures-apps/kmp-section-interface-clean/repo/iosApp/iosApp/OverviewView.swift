import Shared
import SwiftUI

struct OverviewView: View {
    let presenter: OverviewPresenter
    @State private var entries: [String] = []

    var body: some View {
        NavigationStack {
            List(entries, id: \.self) { Text($0) }
                .toolbar { Link("Privacy policy", destination: URL(string: "https://www.elderberry.health/legal/privacy")!) }
                .task { entries = (try? await presenter.overview()) ?? [] }
        }
    }
}
