import SwiftUI

struct NoteView: View {
    let note: Note

    var body: some View {
        VStack(spacing: 12) {
            Text(note.title).font(.title2)
            Text(note.day, style: .date)
            Link("Privacy policy", destination: URL(string: "https://www.teasel-notes.com/privacy")!)
        }
    }
}
