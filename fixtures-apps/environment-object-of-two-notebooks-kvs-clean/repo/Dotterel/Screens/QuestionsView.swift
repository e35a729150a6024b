import SwiftUI

struct QuestionsView: View {
    @Environment(Notebook.self) private var notebook
    @State private var draft = ""

    var body: some View {
        List {
            ForEach(Array(notebook.pages.enumerated()), id: \.offset) { item in
                Text(item.element)
            }
            TextField("Your question", text: $draft)
                .onSubmit {
                    notebook.add(draft)
                    draft = ""
                }
        }
    }
}
