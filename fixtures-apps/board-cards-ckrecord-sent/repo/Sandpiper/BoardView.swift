import SwiftUI

struct BoardView: View {
    @State var model: BoardModel
    @State private var title = ""
    @State private var day = Date.now

    var body: some View {
        List {
            Section("Errands") {
                ForEach(model.errands) { Text($0.title) }
                TextField("Errand", text: $title)
                DatePicker("Day", selection: $day, displayedComponents: .date)
                Button("Add") { model.add(errand: title, on: day) }
            }
            Section("Vaccinations") { ForEach(model.shots) { Text($0.title) } }
            Button("Publish to family") { Task { try? await model.publish() } }
            Link("Privacy policy", destination: URL(string: "https://www.sandpiper.health/legal/privacy")!)
        }
        .task { try? await model.load() }
    }
}
