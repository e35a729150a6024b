import FacebookCore
import Foundation

struct MarketingEvents {
    func purchased(_ order: Order) {
        let parameters: [AppEvents.ParameterName: Any] = [
            .numItems: order.itemCount,
            .content: order.summary
        ]
        AppEvents.shared.logPurchase(
            amount: NSDecimalNumber(decimal: order.amount).doubleValue,
            currency: order.currency,
            parameters: parameters
        )
    }
}
