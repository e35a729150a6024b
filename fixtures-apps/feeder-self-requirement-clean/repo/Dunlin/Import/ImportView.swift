import SwiftUI

struct ImportView: View {
    let coordinator: ImportCoordinator

    var body: some View {
        List(coordinator.totals.sorted(by: { $0.key < $1.key }), id: \.key) { label, count in
            LabeledContent(label, value: "\(count)")
        }
        .navigationTitle("Imported")
        .task { try? await coordinator.start() }
    }
}
