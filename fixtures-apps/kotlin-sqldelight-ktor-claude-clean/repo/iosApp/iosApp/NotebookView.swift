import Shared
import SwiftUI

struct NotebookView: View {
    let model: NotebookModel
    @State private var titles: [String] = []
    @State private var question = ""
    @State private var answer = ""

    var body: some View {
        List {
            ForEach(titles, id: \.self) { Text($0) }
            TextField("What does this mean?", text: $question)
                .onSubmit { Task { answer = (try? await model.ask(question: question)) ?? "" } }
            Text(answer)
            Link("Privacy Policy", destination: URL(string: "https://www.corncrake.health/legal/privacy")!)
        }
        .task {
            try? await model.refresh()
            titles = model.titles.value as? [String] ?? []
        }
    }
}
