import Shared
import SwiftUI

@main
struct iOSApp: App {
    private let presenter = HealthKitShotsSourceKt.shotsPresenter()

    var body: some Scene {
        WindowGroup { ShotsView(presenter: presenter) }
    }
}

struct ShotsView: View {
    let presenter: ShotsPresenter
    @State private var titles: [String] = []

    var body: some View {
        List {
            Text("Last time: \(presenter.start)")
            ForEach(Array(titles.enumerated()), id: \.offset) { index, title in
                Button(title) { presenter.opened(section: .shots, index: Int32(index)) }
            }
            Link("Privacy policy", destination: URL(string: "https://yarrow.app/privacy")!)
        }
        .task {
            try? await presenter.load()
            titles = presenter.titles
        }
    }
}
