import SwiftUI

struct TimelineScreen: View {
    @State private var model = TimelineModel()

    var body: some View {
        List {
            Section("Medicines") { ForEach(model.medications, id: \.self) { Text($0.name) } }
            Section("Vaccines") { ForEach(model.immunizations, id: \.self) { Text($0.name) } }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { try? await model.run() }
    }
}
