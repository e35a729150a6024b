import SwiftUI

struct NotebookView: View {
    @State private var notebook = Notebook()

    var body: some View {
        List {
            ForEach(notebook.titles, id: \.self) { Text($0) }
            Link("Privacy policy", destination: URL(string: "https://www.fennelnotes.com/legal/privacy")!)
        }
        .task { try? await notebook.open() }
    }
}
