import SwiftUI

struct ShelfView: View {
    @State var shelf: Shelf
    @State private var tag = ""

    var body: some View {
        VStack {
            List(shelf.titles, id: \.self) { Text($0) }
            TextField("Add a colour tag", text: $tag)
                .onSubmit { Task { try? await shelf.addTag(tag) } }
                .card()
        }
        .task { try? await shelf.fill() }
        .task { try? await shelf.reportTags() }
    }
}
