import SwiftUI

@main
struct EmberApp: App {
    var body: some Scene {
        WindowGroup {
            RowsView()
                .environment(\.managedObjectContext, Persistence.shared.container.viewContext)
        }
    }
}

struct RowsView: View {
    @Environment(\.managedObjectContext) private var context
    @FetchRequest(fetchRequest: StoredRecord.byDate()) private var rows: FetchedResults<StoredRecord>

    var body: some View {
        List {
            ForEach(rows) { RowView(row: $0) }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { try? await RecordImporter(context: context).run() }
    }
}
