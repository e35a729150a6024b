import SwiftUI

struct ChartView: View {
    @State var book: ChartBook

    var body: some View {
        List(book.titles, id: \.self) { Text($0) }
            .navigationTitle("Chart")
            .task { try? await book.open() }
    }
}
