import SwiftUI

struct AllergyScreen: View {
    let model: AllergyModel

    var body: some View {
        List {
            ForEach(model.allergies, id: \.uuid) { Text($0.displayName) }
            Link("Privacy policy", destination: URL(string: "https://www.acme.health/legal/privacy")!)
        }
        .task { try? await model.load() }
    }
}
