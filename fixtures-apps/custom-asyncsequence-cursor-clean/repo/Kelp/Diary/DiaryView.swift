import SwiftUI

struct DiaryView: View {
    let importer: DiaryImporter

    var body: some View {
        List {
            if importer.isRunning { ProgressView() }
            ForEach(importer.entries, id: \.uuid) { EntryRow(entry: $0) }
            NavigationLink("About", destination: AboutView())
        }
        .task { try? await importer.run() }
    }
}
