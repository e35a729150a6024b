import Mixpanel

@MainActor
struct Usage {
    let deck: Deck

    func cardTurned() {
        guard let card = deck.card(deck.newestID) else { return }
        Mixpanel.mainInstance().track(event: "card_turned", properties: ["heading": card.heading])
    }
}
