import SwiftUI

struct AskView: View {
    let ask: AskUseCase
    @State private var question = ""
    @State private var answer = ""
    @State private var labs: [LabResult] = []

    var body: some View {
        Form {
            Section("Your results") {
                ForEach(labs) { Text($0.name) }
            }
            TextField("What does creatinine mean?", text: $question)
            Button("Ask") {
                Task { answer = (try? await ask(question)) ?? "" }
            }
            Text(answer)
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .task { labs = (try? await ask.labs.results()) ?? [] }
    }
}
