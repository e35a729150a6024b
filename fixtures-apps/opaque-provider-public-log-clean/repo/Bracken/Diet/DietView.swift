import SwiftUI

struct DietView<Provider: ValueProviding>: View {
    let model: DietModel<Provider>

    var body: some View {
        List {
            ForEach(model.values, id: \.name) { Text($0.name) }
            Link("Privacy policy", destination: URL(string: "https://www.bracken.health/legal/privacy")!)
        }
        .task { try? await model.load() }
    }
}
