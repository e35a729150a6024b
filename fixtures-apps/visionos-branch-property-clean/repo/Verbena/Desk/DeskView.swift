import SwiftUI

struct DeskView: View {
    @State private var model = DeskModel()

    var body: some View {
        ScrollView {
            LazyVGrid(columns: Array(repeating: GridItem(), count: Surface.columns)) {
                ForEach(model.upper, id: \.self) { Text($0) }
                ForEach(model.lower, id: \.self) { Text($0).foregroundStyle(.secondary) }
            }
        }
        .task { try? await model.load() }
    }
}
