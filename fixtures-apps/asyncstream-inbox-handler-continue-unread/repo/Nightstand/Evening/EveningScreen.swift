import SwiftUI

struct EveningScreen: View {
    let model: EveningModel

    var body: some View {
        List {
            Section("Conditions") { ForEach(model.shelf.conditions, id: \.self) { Text($0) } }
            Section("Notes") { ForEach(model.shelf.notes, id: \.self) { Text($0) } }
            Button("Open notes") { model.openNotes() }
            Button("Clear", role: .destructive) { model.reset() }
        }
        .overlay { if model.shelf.isEmpty { EmptyNotice(title: "Good evening") } }
    }
}
