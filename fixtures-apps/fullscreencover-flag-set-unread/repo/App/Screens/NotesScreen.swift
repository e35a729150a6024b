import SwiftUI

struct NotesScreen: View {
    let library: NoteLibrary
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        NavigationStack {
            List(library.notes, id: \.self) { Text($0) }
                .navigationTitle("Notes")
                .toolbar { Button("Done") { dismiss() } }
        }
        .task { await library.openNotes() }
    }
}
