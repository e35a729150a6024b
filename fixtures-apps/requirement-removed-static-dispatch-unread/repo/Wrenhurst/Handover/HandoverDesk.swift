import Observation

struct PrintedCard: Identifiable {
    let title: String
    let lines: [String]
    let aside: [String]
    var id: String { title }
}

@MainActor @Observable
final class HandoverDesk {
    private(set) var printed: [PrintedCard] = []
    private let ward: WardRecords
    private let cards: [any HandoverCard]

    init(ward: WardRecords) {
        self.ward = ward
        cards = [PillCard(ward: ward), RoundCard(ward: ward)]
    }

    func printAll() async throws {
        try await ward.enter()
        printed = []
        for card in cards {
            let lines = try await card.lines()
            let aside = try await card.aside()
            printed.append(PrintedCard(title: card.title, lines: lines, aside: aside))
        }
    }
}
