import Shared
import SwiftUI

struct LinesView: View {
    let title: String
    let store: VisitStore
    let intent: VisitIntent
    @State private var lines: [String] = []

    var body: some View {
        NavigationStack {
            List(lines, id: \.self) { Text($0) }
                .navigationTitle(title)
                .task { lines = (try? await store.dispatch(intent: intent)) ?? [] }
        }
    }
}
