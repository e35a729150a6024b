import SwiftUI

struct ReorderScreen: View {
    @Environment(Basket.self) private var basket
    @State private var checkout = CheckoutModel()
    @State private var prescriptions: [Prescription] = []
    private let prices = PriceService()

    var body: some View {
        List {
            Section("Your prescriptions") {
                ForEach(prescriptions) { prescription in
                    Button(prescription.label) {
                        basket.add(prescription, price: prices.fillingFee(at: basket.pharmacy))
                    }
                }
            }
            Section("Basket") {
                ForEach(basket.items) { LabeledContent($0.title, value: $0.price, format: .currency(code: "USD")) }
                Button("Order") { checkout.checkOut(basket) }.disabled(basket.items.isEmpty)
            }
            if let order = checkout.placed { ReceiptView(order: order) }
            Link("Privacy policy", destination: LegalLinks.privacyPolicy)
        }
        .task { prescriptions = (try? await PrescriptionReader().prescriptions()) ?? [] }
    }
}
