import SwiftUI

struct ConsultScreen: View {
    let model: ConsultModel
    @State private var draft = ""

    var body: some View {
        List {
            PaperSection(title: "Results", lines: model.results)
            PaperSection(title: "Procedures", lines: model.procedures)
            PaperSection(title: "My questions", lines: model.questions)
            TextField("Add a question", text: $draft).onSubmit {
                model.note(draft)
                draft = ""
            }
            if let message = model.message { Text(message).foregroundStyle(.red) }
        }
        .navigationTitle("Consult")
        .task { await model.open() }
        .toolbar { NavigationLink("About") { ImprintScreen() } }
    }
}
