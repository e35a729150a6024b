import Shared
import SwiftUI

struct EntriesView: View {
    let load: () async throws -> [FileEntry]
    @State private var entries: [FileEntry] = []

    var body: some View {
        List(entries, id: \.self) { entry in
            VStack(alignment: .leading) {
                Text(entry.title)
                Text(entry.source).font(.footnote)
            }
        }
        .task { entries = (try? await load()) ?? [] }
    }
}
