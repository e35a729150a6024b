import SwiftUI

struct PapersView: View {
    @State private var papers: [String] = []
    @State private var guides: [String] = []

    var body: some View {
        List {
            Section("Papers") { ForEach(papers, id: \.self) { Text($0) } }
            Section("Guides") { ForEach(guides, id: \.self) { Text($0) } }
            Link("Privacy policy", destination: URL(string: "https://ainstable.health/privacy")!)
        }
        .task {
            try? await PaperImport().run()
            papers = Folder.papers.names()
            guides = Folder.guides.names()
        }
    }
}
