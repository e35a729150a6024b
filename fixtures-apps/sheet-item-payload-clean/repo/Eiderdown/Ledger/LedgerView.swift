import SwiftUI

struct LedgerView: View {
    let caption: String
    @State var model: LedgerModel

    var body: some View {
        NavigationStack {
            List(model.lines, id: \.self) { Text($0) }
                .navigationTitle(caption)
                .task { try? await model.refresh() }
        }
    }
}
