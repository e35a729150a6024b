import Foundation
import Observation

@MainActor @Observable
final class Basket {
    struct Item: Identifiable, Sendable {
        let id: UUID
        let title: String
        let price: Decimal
    }

    private(set) var items: [Item] = []
    var pharmacy = Pharmacy.nearby[0]

    var total: Decimal { items.reduce(0) { $0 + $1.price } }

    func add(_ prescription: Prescription, price: Decimal) {
        items.append(Item(id: prescription.id, title: prescription.label, price: price))
    }

    func empty() {
        items = []
    }
}
