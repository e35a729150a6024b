import SwiftUI

struct LedgerView: View {
    let model: LedgerModel

    var body: some View {
        List {
            Section("Conditions") { ForEach(model.conditions) { Text($0.name) } }
            Section("Events") {
                ForEach(model.events) { LabeledContent($0.name, value: $0.date, format: .dateTime) }
            }
        }
        .task { try? await model.load() }
    }
}
