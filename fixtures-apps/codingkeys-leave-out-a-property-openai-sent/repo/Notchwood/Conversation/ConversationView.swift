import SwiftUI

struct ConversationView: View {
    @Bindable var model: ConversationModel

    var body: some View {
        Form {
            Section("Keep in mind") { Text(model.inquiry.reminder) }
            Section("Ask") {
                TextField("A question about food", text: $model.inquiry.question, axis: .vertical)
                Button("Send") { Task { await model.ask() } }
            }
            Section { Text(model.answer) }
            Section { Link("Privacy policy", destination: URL(string: "https://notchwood.care/privacy")!) }
        }
        .task { await model.remind() }
    }
}
