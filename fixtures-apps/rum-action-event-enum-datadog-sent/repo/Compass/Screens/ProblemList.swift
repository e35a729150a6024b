import HealthKit
import SwiftUI

struct ProblemList: View {
    let store: ProblemStore
    @State private var text = ""

    var body: some View {
        List(store.problems.filter { text.isEmpty || $0.displayName.localizedCaseInsensitiveContains(text) }, id: \.uuid) { record in
            NavigationLink(record.displayName) {
                ProblemDetail(record: record)
                    .onAppear { store.opened(record) }
            }
        }
        .searchable(text: $text)
        .onSubmit(of: .search) { store.searched(text) }
        .task { try? await store.refresh() }
    }
}
