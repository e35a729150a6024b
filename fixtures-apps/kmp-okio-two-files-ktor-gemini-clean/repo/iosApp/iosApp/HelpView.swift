import Shared
import SwiftUI

struct HelpView: View {
    let model: HelpDesk
    @State private var names: [String] = []
    @State private var question = ""
    @State private var answer = ""

    var body: some View {
        Form {
            Section("Medications") { ForEach(names, id: \.self) { Text($0) } }
            Section("How does this app work?") {
                TextField("Question", text: $question)
                Button("Ask") { Task { answer = (try? await model.ask(question: question)) ?? "" } }
                Text(answer)
            }
            Link("Privacy policy", destination: URL(string: "https://www.serviceberry.care/privacy")!)
        }
        .task { names = (try? await model.refresh()) ?? [] }
    }
}
