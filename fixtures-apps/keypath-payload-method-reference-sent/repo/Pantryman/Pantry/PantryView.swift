import SwiftUI

struct PantryView: View {
    let model: PantryModel

    var body: some View {
        List {
            ForEach(model.shelves) { shelf in
                Section(shelf.kind.rawValue) { ForEach(shelf.titles, id: \.self) { Text($0) } }
            }
            Link("Privacy policy", destination: URL(string: "https://www.pantryman.health/legal/privacy")!)
        }
        .task { try? await model.build() }
    }
}
