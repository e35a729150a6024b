import SwiftData
import SwiftUI

struct DeckView: View {
    @Query private var cards: [Card]
    @Environment(\.modelContext) private var context

    var body: some View {
        List(cards) { card in
            Text(card.heading)
        }
        .task {
            let deck = Deck(context: context)
            try? await deck.deal()
            Usage(deck: deck).cardTurned()
        }
    }
}
