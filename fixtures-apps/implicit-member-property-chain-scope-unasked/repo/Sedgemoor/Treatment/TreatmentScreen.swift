import SwiftUI

struct TreatmentScreen: View {
    let model: TreatmentModel
    @State private var failed = false

    var body: some View {
        List {
            ChartSection(title: "Diagnoses", lines: model.diagnoses)
            ChartSection(title: "Markers", lines: model.markers)
            ChartSection(title: "Notes", lines: model.notes)
        }
        .navigationTitle("Treatment")
        .task {
            do { try await model.start() } catch { failed = true }
        }
        .alert("Health could not be read", isPresented: $failed) {}
        .toolbar { NavigationLink("About") { AboutSedgemoor() } }
    }
}
