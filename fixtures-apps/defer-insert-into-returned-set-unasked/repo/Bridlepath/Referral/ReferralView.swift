import SwiftUI

struct ReferralView: View {
    @State var model: ReferralModel

    var body: some View {
        Form {
            Section("Dentist") {
                TextField("Name of the practice", text: $model.dentist)
            }
            LetterSection(title: "Allergies", lines: model.letter.allergies)
            LetterSection(title: "Medications", lines: model.letter.medications)
            LetterSection(title: "Insurance", lines: model.letter.insurers)
            if let failure = model.failure {
                Text(failure).foregroundStyle(.secondary)
            }
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("Referral")
        .toolbar {
            Button("Fill in") { Task { await model.fillIn() } }
        }
    }
}

private struct LetterSection: View {
    let title: String
    let lines: [String]

    var body: some View {
        Section(title) {
            ForEach(lines, id: \.self) { Text($0) }
        }
    }
}
