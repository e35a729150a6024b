import SwiftUI

struct NoteSection: View {
    let title: LocalizedStringKey
    let notes: [Note]

    var body: some View {
        Section(title) {
            ForEach(notes) { LabeledContent($0.text, value: $0.date, format: .dateTime.year()) }
        }
    }
}
