import SwiftUI

struct BillScreen: View {
    @State private var amounts: [Decimal] = []
    @State private var draft = ""

    var body: some View {
        List {
            TextField("Amount", text: $draft)
                .onSubmit {
                    if let amount = Decimal(string: draft) { amounts.append(amount) }
                    draft = ""
                }
            ForEach(Array(amounts.enumerated()), id: \.offset) { _, amount in
                Text(amount, format: .number)
            }
        }
    }
}
