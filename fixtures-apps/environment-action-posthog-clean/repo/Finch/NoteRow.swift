import SwiftUI

struct NoteRow: View {
    let note: VisitNote
    let section: String
    @Environment(\.track) private var track
    @State private var isOpen = false

    var body: some View {
        DisclosureGroup("Note", isExpanded: $isOpen) {
            Text(note.text)
        }
        .onChange(of: isOpen) {
            if isOpen { track("note_opened", detail: section) }
        }
    }
}
