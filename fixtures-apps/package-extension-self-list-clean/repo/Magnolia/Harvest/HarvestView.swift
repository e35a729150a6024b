import SwiftUI

struct HarvestView: View {
    @State var model: HarvestModel

    var body: some View {
        List(model.titles, id: \.self) { Text($0) }
            .task { try? await model.start() }
    }
}
