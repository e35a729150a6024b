import Shared
import SwiftUI

struct ContentView: View {
    let model: AssistantViewModel
    @State private var labs: [String] = []
    @State private var question = ""
    @State private var answer = ""

    var body: some View {
        Form {
            ForEach(labs, id: \.self) { Text($0) }
            TextField("Question", text: $question)
            Button("Ask") { Task { answer = (try? await model.ask(question: question)) ?? "" } }
            Text(answer)
            Link("Privacy Policy", destination: URL(string: "https://www.willow.health/legal/privacy")!)
        }
        .task { labs = (try? await model.load()) ?? [] }
    }
}
