import SwiftUI

struct ChecklistView: View {
    let importer: ChecklistImporter

    var body: some View {
        List {
            ForEach(importer.batches, id: \.kind) { batch in
                Section(batch.kind) {
                    ForEach(batch.records, id: \.uuid) { Text($0.displayName) }
                }
            }
            NavigationLink("About", destination: AboutView())
        }
        .task { try? await importer.run() }
    }
}
