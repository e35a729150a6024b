import SwiftUI

struct SatchelScreen: View {
    let model: SatchelModel

    var body: some View {
        List {
            SatchelCard(actions: CardActions(
                openLabs: { await model.loadLabs() },
                openShots: { await model.loadLabs() }
            ))
            ForEach(model.labs) { Text($0.title) }
            ForEach(model.shots) { Text($0.title) }
            NavigationLink("About") { AboutScreen() }
        }
        .task { await model.prepare() }
    }
}
