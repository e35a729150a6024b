import SwiftUI
import HealthKit

struct VisitView: View {
    @State private var model = VisitModel()

    var body: some View {
        NavigationStack {
            List {
                block(CreatinineShelf().title, model.labs)
                block(DrugShelf().title, model.drugs)
                block(PressureShelf().title, model.pressures)
                NavigationLink("About") { About() }
            }
            .navigationTitle("Next visit")
        }
        .task { await model.prepare() }
    }

    private func block(_ title: String, _ records: [HKClinicalRecord]) -> some View {
        Section(title) {
            ForEach(records, id: \.uuid) { Text($0.displayName) }
        }
    }
}
