import SwiftUI

struct InboxView: View {
    @ObservedObject var model: InboxViewModel

    var body: some View {
        NavigationStack {
            List(model.notes) { note in
                NavigationLink(note.title, value: note)
            }
            .navigationTitle("\(model.unread) unread")
            .navigationDestination(for: Note.self) { note in
                NoteView(note: note)
                    .onAppear { model.open(note) }
            }
        }
        .onAppear(perform: model.appear)
    }
}
