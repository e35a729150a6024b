import SwiftData
import SwiftUI

struct ContentView: View {
    @Environment(\.modelContext) private var context
    @Query private var pages: [Page]

    var body: some View {
        List {
            ForEach(pages) { Text($0.title) }
            Link("Privacy policy", destination: URL(string: "https://rookhope.health/privacy")!)
        }
        .task {
            Guides.install(into: context)
            try? await AllergyImport().run(into: context)
            try? WeeklyReport.send(from: context)
        }
    }
}
