import SwiftUI

struct TreatmentsView: View {
    @State private var model = TreatmentsModel()

    var body: some View {
        List {
            Section("Treatments") { ForEach(model.treatments) { Text($0.name) } }
            Section("Prescriptions") { ForEach(model.prescriptions) { Text($0.name) } }
            Link("Privacy policy", destination: URL(string: "https://www.coldbrook.health/legal/privacy")!)
        }
        .task { try? await model.load() }
    }
}
