import SwiftUI

struct SatchelCard: View {
    let actions: CardActions

    var body: some View {
        VStack(alignment: .leading) {
            Button("Lab results") { Task { await actions.openLabs() } }
            Button("Vaccinations") { Task { await actions.openShots() } }
        }
        .card()
    }
}

#Preview {
    let model = PreviewModel()
    SatchelCard(actions: CardActions(
        openLabs: { await model.loadLabs() },
        openShots: { await model.loadShots() }
    ))
}
