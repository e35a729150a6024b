import SwiftUI

struct OverviewScreen: View {
    @State var model: OverviewModel

    var body: some View {
        List {
            Section("Labs") { ForEach(model.labs, id: \.self) { Text($0) } }
            Section("Vitals") {
                ForEach(model.vitals.keys.sorted(by: >), id: \.self) { day in
                    LabeledContent(day.formatted(date: .abbreviated, time: .omitted), value: model.vitals[day, default: []].joined(separator: ", "))
                }
            }
            Section("Problems") { ForEach(model.problems.sorted(), id: \.self) { Text($0) } }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { try? await model.load() }
    }
}
