import SwiftUI

struct TravelView: View {
    @State private var model = TravelModel()

    var body: some View {
        List(model.labels(), id: \.self) { Text($0) }
            .navigationTitle("Before you travel")
            .task { try? await model.load() }
    }
}
