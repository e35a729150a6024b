import SwiftUI

struct RecordsView: View {
    @State private var model = RecordsModel()

    var body: some View {
        List {
            ForEach(RecordSection.all) { section in
                Section(section.title) {
                    ForEach(model.names[section.id] ?? [], id: \.self) { Text($0) }
                }
            }
            Link("Privacy policy", destination: URL(string: "https://www.redgrave.health/legal/privacy")!)
        }
        .task { await model.load() }
    }
}
