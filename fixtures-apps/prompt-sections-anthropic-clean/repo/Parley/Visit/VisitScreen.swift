import SwiftUI

struct VisitScreen: View {
    @Bindable var model: VisitModel

    var body: some View {
        Form {
            Section("On this iPhone") { Text(model.overview) }
            Section("Prepare a question") {
                TextField("Your question", text: $model.question, axis: .vertical)
                ForEach(["Side effects", "Costs", "Next steps"], id: \.self) { topic in
                    Button(topic) { model.topics.append(topic) }
                }
                Button("Ask") { Task { try? await model.ask() } }
                Text(model.answer)
            }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { try? await model.load() }
    }
}
