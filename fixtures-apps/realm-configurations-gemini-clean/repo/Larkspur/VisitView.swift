import SwiftUI

struct VisitView: View {
    @State var model: VisitModel
    @State private var question = ""

    var body: some View {
        List {
            Section("Results") { ForEach(model.labs, id: \.self) { Text($0) } }
            Section("Questions") {
                TextField("What do you want to ask?", text: $question)
                    .onSubmit { model.ask(question) }
                Button("Order my questions") { Task { await model.makeAgenda() } }
                Text(model.agenda)
            }
            Link("Privacy policy", destination: URL(string: "https://www.larkspur.health/legal/privacy")!)
        }
        .task { await model.load() }
    }
}
