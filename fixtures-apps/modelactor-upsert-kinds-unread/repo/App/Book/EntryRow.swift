import SwiftUI

struct EntryRow: View {
    let entry: BookEntry

    var body: some View {
        LabeledContent(entry.title, value: entry.date, format: .dateTime.year().month())
    }
}
