import SwiftUI

struct JournalView: View {
    let journal: Journal
    @State private var text = ""

    var body: some View {
        List {
            TextField("How did it go?", text: $text)
            Section("About") {
                ForEach(journal.medicines, id: \.self) { medicine in
                    Button(medicine) { Task { try? await journal.write(text, about: medicine) } }
                }
            }
            Section("Entries") {
                ForEach(journal.entries) { LabeledContent($0.about, value: $0.text) }
            }
            Link("Privacy policy", destination: PolicyLinks.privacy)
        }
        .task { try? await journal.open() }
    }
}
