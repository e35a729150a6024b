import SwiftUI

struct IntakeView: View {
    @State var model: IntakeViewModel

    var body: some View {
        List {
            if let message = model.message {
                Text(message)
            }
            Section("Medicines") {
                ForEach(model.medicines, id: \.self) { Text($0) }
            }
            Section("Risks and diagnoses") {
                ForEach(model.risks, id: \.self) { Text($0) }
            }
            Section {
                Link("Privacy policy", destination: Links.privacyPolicy)
            }
        }
        .navigationTitle("Intake form")
        .task { await model.start() }
    }
}
