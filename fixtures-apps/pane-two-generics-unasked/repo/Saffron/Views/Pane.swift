import HealthKit
import SwiftUI

struct Pane<T: Topic>: View {
    @State private var entries: [T.Entry] = []
    private let fetcher = Fetcher<T.Entry>(store: HKHealthStore())

    var body: some View {
        NavigationStack {
            List(entries.map(\.headline), id: \.self) { Text($0) }
                .navigationTitle(T.heading)
                .task { entries = (try? await fetcher.entries()) ?? [] }
        }
    }
}
