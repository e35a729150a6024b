import SwiftUI

@main
struct PollardApp: App {
    @StateObject private var card = CardModel()

    var body: some Scene {
        WindowGroup {
            CardView(card: card).task { await card.open() }
        }
    }
}
