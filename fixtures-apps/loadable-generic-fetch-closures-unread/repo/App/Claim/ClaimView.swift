import SwiftUI

struct ClaimView: View {
    let model: ClaimModel
    @State private var number = ""

    var body: some View {
        Form {
            TextField("Claim number", text: $number)
                .foregroundStyle(ClaimNumber(number)?.isValid == true ? .primary : .secondary)
            Section("Plan") {
                Text((model.plan.value ?? nil) ?? "Not found")
            }
            Section("Diagnoses") {
                ForEach(model.diagnoses.value ?? [], id: \.self) { Text($0) }
            }
            if model.isLocked { Text("Allow access to your records to fill in the form.") }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("Claim")
        .task { await model.open() }
    }
}
