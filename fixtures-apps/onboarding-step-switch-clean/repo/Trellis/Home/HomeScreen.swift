import SwiftUI

struct HomeScreen: View {
    let model: HomeModel

    var body: some View {
        List {
            Section("Conditions") { ForEach(model.conditions, id: \.uuid) { Text($0.displayName) } }
            Section("Allergies") { ForEach(model.allergies, id: \.uuid) { Text($0.displayName) } }
            Section("Medicines") { ForEach(model.medicines, id: \.uuid) { Text($0.displayName) } }
        }
        .task { try? await model.load() }
    }
}
