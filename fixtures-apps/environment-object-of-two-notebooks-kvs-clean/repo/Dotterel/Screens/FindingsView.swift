import SwiftUI

struct FindingsView: View {
    let importer: FindingsImporter
    @Environment(Notebook.self) private var notebook

    var body: some View {
        List(Array(notebook.pages.enumerated()), id: \.offset) { item in
            Text(item.element)
        }
        .overlay {
            if notebook.pages.isEmpty {
                ContentUnavailableView("No conditions yet", systemImage: "heart.text.square")
            }
        }
        .task { try? await importer.fill(notebook) }
    }
}
