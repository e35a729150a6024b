import SwiftData
import SwiftUI

struct CardDeck: View {
    @Query private var cards: [Card]

    var body: some View {
        List {
            ForEach(cards) { Text($0.front) }
            Link("Privacy policy", destination: URL(string: "https://www.mulberry-memory.com/privacy")!)
        }
        .task {
            try? SampleCards().plant()
            try? await CardImporter().run()
        }
    }
}
