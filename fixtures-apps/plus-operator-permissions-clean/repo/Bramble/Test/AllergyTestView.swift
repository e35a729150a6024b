import SwiftUI

struct AllergyTestView: View {
    @State private var model = AllergyTestModel()

    var body: some View {
        List {
            Section("Known") { ForEach(model.allergies, id: \.uuid) { Text($0.displayName) } }
            Section("Tested") { ForEach(model.tests, id: \.uuid) { Text($0.displayName) } }
        }
        .task { await model.load() }
    }
}
