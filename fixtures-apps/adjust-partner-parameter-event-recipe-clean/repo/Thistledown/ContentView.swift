import SwiftUI

struct ContentView: View {
    @State private var model = MedicationModel()

    var body: some View {
        List {
            ForEach(model.medications, id: \.uuid) { medication in
                LabeledContent(medication.displayName) {
                    Button("Refill") { model.askRefill(of: medication) }
                }
            }
            Link("Privacy policy", destination: URL(string: "https://thistledown.health/privacy")!)
        }
        .task { await model.load() }
    }
}
