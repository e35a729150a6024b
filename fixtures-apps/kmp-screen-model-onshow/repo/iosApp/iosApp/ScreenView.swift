import Shared
import SwiftUI

struct ScreenView: View {
    let model: ScreenModel
    @State private var rows: [String] = []

    var body: some View {
        List(rows, id: \.self) { Text($0) }
            .navigationTitle(model.title)
            .onAppear {
                model.onRows = { rows = $0 }
                model.onShow()
            }
    }
}
