import SwiftUI

struct CoachView: View {
    let coach: Coach
    let importer: NotebookImporter
    @State private var question = ""
    @State private var answer = ""

    var body: some View {
        Form {
            TextField("Your question", text: $question)
            Button("Ask") { Task { answer = (try? await coach.ask(question)) ?? "" } }
            Text(answer)
            Link("Privacy policy", destination: URL(string: "https://www.nettle-diabetes.org/privacy")!)
        }
        .task { try? await importer.run() }
    }
}
