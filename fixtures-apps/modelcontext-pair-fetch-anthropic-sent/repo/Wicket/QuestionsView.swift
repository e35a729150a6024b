import SwiftData
import SwiftUI

struct QuestionsView: View {
    @State private var draft = ""
    @State private var reply = ""

    var body: some View {
        Form {
            TextField("Question", text: $draft)
            Button("Ask") {
                Cabinets.questions.mainContext.insert(Entry(text: draft))
                Task {
                    let data = try await Coach(key: "from-keychain").ask()
                    reply = "\(data.count) bytes"
                }
            }
            Text(reply)
            NavigationLink("Lab results") { LabsView().modelContainer(Cabinets.labs) }
            Link("Privacy policy", destination: URL(string: "https://wicket-coach.org/privacy")!)
        }
        .task { try? await LabImporter().run() }
    }
}

struct LabsView: View {
    @Query private var entries: [Entry]

    var body: some View {
        List(entries) { Text($0.text) }
    }
}
