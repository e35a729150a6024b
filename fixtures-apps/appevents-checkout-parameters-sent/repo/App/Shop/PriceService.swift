import Foundation

struct PriceService: Sendable {
    func fillingFee(at pharmacy: Pharmacy) -> Decimal {
        pharmacy.id == 1 ? 4.50 : 5.25
    }
}
