import Shared
import SwiftUI

struct ContentView: View {
    let model: VisitModel
    @State private var medications = ""
    @State private var line = ""
    @State private var answer = ""

    var body: some View {
        Form {
            Text(medications)
            TextField("What I want to say", text: $line)
                .onSubmit { model.write(line: line) }
            Button("Shorten my text") { Task { answer = (try? await model.shorten()) ?? "" } }
            Text(answer)
            Link("Privacy policy", destination: URL(string: "https://quayside-visits.health/privacy")!)
        }
        .task { medications = (try? await model.load()) ?? "" }
    }
}
