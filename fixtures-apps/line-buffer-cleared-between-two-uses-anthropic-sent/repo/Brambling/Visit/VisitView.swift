import SwiftUI

struct VisitView: View {
    let desk: VisitDesk
    @State private var question = ""

    var body: some View {
        Form {
            Section("Your question") {
                TextField("What do you want to ask?", text: $question, axis: .vertical)
                Button("Prepare") { Task { await desk.prepare(asking: question) } }
                    .disabled(question.isEmpty)
                if !desk.wording.isEmpty { Text(desk.wording).italic() }
            }
            Section("Your lab results") {
                Text(desk.sheet)
            }
            if desk.failed { Text("That did not work. Please try again.") }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("Visit")
    }
}
