import Foundation

struct Order: Sendable {
    let amount: Decimal
    let currency: String
    let chain: String
    let itemCount: Int
    let summary: String
}
