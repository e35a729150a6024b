import SwiftUI

struct LibraryScreen: View {
    @State private var model = LibraryModel()

    var body: some View {
        List(model.groups) { group in
            Section {
                ForEach(group.items) { Text($0.name) }
            } header: {
                Text(group.section.title)
            }
        }
        .task { try? await model.load() }
    }
}
