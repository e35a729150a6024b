import Foundation

struct Pharmacy: Identifiable, Hashable, Sendable {
    let id: Int
    let chain: String
    let currency: String

    static let nearby = [
        Pharmacy(id: 1, chain: "Corner Drugs", currency: "USD"),
        Pharmacy(id: 2, chain: "Main Street Pharmacy", currency: "USD")
    ]
}
