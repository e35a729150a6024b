import SwiftUI

struct EmergencyCardView: View {
    @State private var model = EmergencyCardModel()

    var body: some View {
        List {
            if let problem = model.problem {
                Text(problem).foregroundStyle(.secondary)
            }
            block("Allergies", model.allergies)
            block("Medications", model.medications)
            block("Measurements", model.measurements)
            Link("Privacy policy", destination: Links.privacyPolicy)
        }
        .navigationTitle("Emergency card")
        .task { await model.refresh() }
        .refreshable { await model.refresh() }
    }

    private func block(_ title: String, _ lines: [CardLine]) -> some View {
        Section(title) {
            ForEach(lines) { Text($0.text) }
        }
    }
}
