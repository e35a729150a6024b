import SwiftUI

struct InvitationScreen: View {
    @State private var model = CareModel()

    var body: some View {
        Form {
            TextField("Invitation code", text: $model.code)
            Button("Connect") { Task { await model.connect() } }
                .disabled(model.code.isEmpty || model.phase == .connecting)
            if model.phase == .connected { Label("Connected", systemImage: "checkmark.circle") }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
    }
}
