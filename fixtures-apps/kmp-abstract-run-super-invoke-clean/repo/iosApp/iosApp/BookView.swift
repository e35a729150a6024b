import Shared
import SwiftUI

struct BookView: View {
    let book: BabyBook
    @State private var pages: [String: [String]] = [:]

    var body: some View {
        List(pages.keys.sorted(), id: \.self) { title in
            Section(title) { ForEach(pages[title] ?? [], id: \.self) { Text($0) } }
        }
        .task { pages = (try? await book.build()) ?? [:] }
        .toolbar { Link("Privacy", destination: URL(string: "https://spindle.care/legal/privacy")!) }
    }
}
