import SwiftData
import SwiftUI

struct NewestView: View {
    @Environment(\.modelContext) private var context
    @State private var entries: [BookEntry] = []

    var body: some View {
        List(entries) { EntryRow(entry: $0) }
            .task {
                var descriptor = FetchDescriptor<BookEntry>(sortBy: [SortDescriptor(\.date, order: .reverse)])
                descriptor.fetchLimit = 10
                entries = (try? context.fetch(descriptor)) ?? []
            }
    }
}
