import SwiftUI

struct RowView: View {
    @ObservedObject var row: StoredRecord
    @State private var draft = ""

    var body: some View {
        VStack(alignment: .leading) {
            Text(row.title)
            TextField("Your note", text: $draft)
                .onSubmit { row.note = draft }
        }
        .contextMenu {
            Button("Copy") { Clipboard.copy(draft) }
        }
    }
}
