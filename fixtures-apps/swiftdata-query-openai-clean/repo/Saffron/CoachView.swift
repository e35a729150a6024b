import SwiftData
import SwiftUI

struct CoachView: View {
    let coach: Coach
    @Environment(\.modelContext) private var context
    @Query(sort: \StoredRecord.date, order: .reverse) private var records: [StoredRecord]
    @Query(sort: \JournalEntry.date, order: .reverse) private var journal: [JournalEntry]
    @State private var draft = ""
    @State private var advice = ""

    var body: some View {
        Form {
            Section("Records") { ForEach(records) { Text($0.title) } }
            Section("Journal") {
                ForEach(journal) { Text($0.text) }
                TextField("How was your day?", text: $draft)
                    .onSubmit { context.insert(JournalEntry(text: draft)) }
            }
            Button("Advice") { Task { await ask() } }
            Text(advice)
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { try? await RecordImporter(modelContainer: context.container).run() }
    }

    private func ask() async {
        advice = (try? await coach.advice(on: journal.map(\.text))) ?? ""
    }
}
