import SwiftUI

struct CarePlanView: View {
    let model: CarePlanModel

    var body: some View {
        List {
            Section("Problems") {
                ForEach(model.problems, id: \.self) { CareRow(title: $0.name, detail: CareDates.month($0.noted)) }
            }
            Section("Measurements") {
                ForEach(model.measurements, id: \.self) { CareRow(title: $0.label, detail: CareDates.month($0.taken)) }
            }
            Section("Intolerances") {
                ForEach(model.intolerances, id: \.self) { CareRow(title: $0.substance) }
            }
            Link("Privacy policy", destination: URL(string: "https://larkspur.care/privacy")!)
        }
        .overlay { if model.hasFailed { ContentUnavailableView("Nothing to show", systemImage: "tray") } }
        .task { await model.load() }
    }
}
