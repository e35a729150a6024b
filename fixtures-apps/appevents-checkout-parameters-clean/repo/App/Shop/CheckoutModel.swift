import Foundation
import Observation

@MainActor @Observable
final class CheckoutModel {
    private(set) var placed: Order?
    private let marketing = MarketingEvents()

    func checkOut(_ basket: Basket) {
        let order = Order(
            amount: basket.total,
            currency: basket.pharmacy.currency,
            chain: basket.pharmacy.chain,
            itemCount: basket.items.count,
            summary: basket.items.map(\.title).joined(separator: ", ")
        )
        marketing.purchased(order)
        placed = order
        basket.empty()
    }
}
