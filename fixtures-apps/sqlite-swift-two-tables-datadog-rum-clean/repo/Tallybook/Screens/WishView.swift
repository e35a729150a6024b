import SwiftUI

/// A box in which people tell us what the app lacks.
struct WishView: View {
    let book: Tallybook
    @State private var wish = ""
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        Form {
            TextField("What is missing?", text: $wish, axis: .vertical)
            Button("Send") {
                try? book.write(wish, in: Pages.wishes)
                WishCourier(book: book).deliver()
                dismiss()
            }
            .disabled(wish.isEmpty)
        }
    }
}
