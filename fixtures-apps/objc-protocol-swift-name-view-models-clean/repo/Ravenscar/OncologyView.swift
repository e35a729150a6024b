import SwiftUI

struct OncologyView: View {
    @StateObject var model: OncologyModel

    var body: some View {
        List {
            Section("Diagnoses") {
                ForEach(model.conditions, id: \.self) { Text($0) }
            }
            Section("Blood work") {
                ForEach(model.labs, id: \.self) { Text($0) }
            }
            Section("Treatments") {
                ForEach(model.procedures, id: \.self) { Text($0) }
            }
            Link("Privacy policy", destination: URL(string: "https://www.ravenscar.health/legal/privacy")!)
        }
        .task { await model.load() }
    }
}
