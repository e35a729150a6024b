import SwiftUI

struct AllergiesView: View {
    @State var model: AllergiesModel
    @State private var feedback = ""

    var body: some View {
        NavigationStack {
            List {
                ForEach(model.names, id: \.self) { Label($0, systemImage: "leaf") }
                Section("Tell us what is missing") {
                    TextField("Feedback", text: $feedback, axis: .vertical)
                    Button("Send") { model.send(feedback: feedback) }
                }
                Link("Privacy policy", destination: URL(string: "https://www.nettlewood.health/legal/privacy")!)
            }
            .task { await model.load() }
        }
    }
}
