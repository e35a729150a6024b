import SwiftUI

struct HomeView: View {
    let book: any ChartHeadlines
    let reporter: HomeReporter
    @State private var results: [String] = []

    var body: some View {
        List {
            Section(TipOfTheDay().headline) {
                ForEach(results, id: \.self) { Text($0) }
            }
            Link("Privacy policy", destination: URL(string: "https://greenshank.org/privacy")!)
        }
        .task { results = (try? await book.open()) ?? [] }
        .onDisappear { reporter.left() }
    }
}
