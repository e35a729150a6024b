import SwiftUI

struct VisitView: View {
    @State private var model = VisitModel()

    var body: some View {
        List {
            Section("Blood") { ForEach(model.bloods, id: \.self) { Text($0) } }
            Section("Shots") { ForEach(model.shots, id: \.self) { Text($0) } }
            Section("Measurements") { ForEach(model.measurements, id: \.self) { Text($0) } }
            Link("Privacy policy", destination: URL(string: "https://www.sorrel-midwife.com/privacy")!)
        }
        .task { await model.open() }
    }
}
