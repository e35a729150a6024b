import HealthKit
import SwiftData
import SwiftUI

struct BookView: View {
    @Environment(\.modelContext) private var context
    @State private var importing = false

    var body: some View {
        NavigationStack {
            List {
                ForEach(Chapter.allCases) { chapter in
                    NavigationLink(chapter.rawValue) { ChapterView(chapter: chapter) }
                }
                NavigationLink("Newest") { NewestView() }
                Link("Privacy policy", destination: LegalLinks.privacyPolicy)
            }
            .navigationTitle("Family book")
            .toolbar {
                Button("Update") { Task { await update() } }.disabled(importing)
            }
        }
    }

    private func update() async {
        importing = true
        defer { importing = false }
        let store = HKHealthStore()
        do {
            guard try await BookAccess(store: store).request() else { return }
            try await BookImporter(modelContainer: context.container).run(ImportJob.plan, store: store)
        } catch {
            context.rollback()
        }
    }
}
