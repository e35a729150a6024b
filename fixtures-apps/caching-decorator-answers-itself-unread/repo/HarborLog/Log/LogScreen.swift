import SwiftUI

struct LogScreen: View {
    @State var model: LogModel

    var body: some View {
        List {
            Section("Vitals") { ForEach(model.vitals) { LabeledContent($0.name, value: $0.taken.dayText) } }
            Section("Labs") { ForEach(model.labs) { LabeledContent($0.name, value: $0.taken.dayText) } }
        }
        .task { try? await model.load() }
    }
}
