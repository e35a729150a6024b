import SwiftUI

struct DrawerView: View {
    @Bindable var model: DrawerModel

    var body: some View {
        Form {
            TextField("Note", text: $model.note, axis: .vertical)
            Button("Keep") { try? model.keepNote() }
            ForEach(model.records, id: \.title) { Text($0.title) }
            Link("Privacy policy", destination: URL(string: "https://www.withy.health/legal/privacy")!)
        }
        .task { try? await model.refresh() }
    }
}
