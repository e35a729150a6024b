import SwiftUI

struct VisitScreen: View {
    let model: VisitModel

    var body: some View {
        List {
            VisitRows(title: "Results", lines: model.results)
            VisitRows(title: "Notes", lines: model.remarks)
            Section("Open today") {
                ForEach(model.clinics) { clinic in
                    LabeledContent(clinic.place, value: clinic.opens)
                }
            }
        }
        .navigationTitle("Before the visit")
        .task { await model.load() }
        .toolbar { NavigationLink("About") { AboutVisit() } }
    }
}
