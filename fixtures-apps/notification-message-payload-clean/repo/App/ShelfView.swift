import SwiftUI

struct ShelfView: View {
    @State private var model = ShelfModel()

    var body: some View {
        List(model.titles, id: \.self) { Text($0) }
            .task { await model.start() }
    }
}
