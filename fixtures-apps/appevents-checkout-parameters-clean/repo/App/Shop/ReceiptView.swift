import SwiftUI

struct ReceiptView: View {
    let order: Order

    var body: some View {
        Section("Receipt") {
            Text(order.summary)
            LabeledContent(order.chain, value: order.amount, format: .currency(code: order.currency))
        }
    }
}
