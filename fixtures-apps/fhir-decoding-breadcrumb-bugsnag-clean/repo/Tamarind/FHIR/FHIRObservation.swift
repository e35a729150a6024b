import Foundation

struct FHIRObservation: Decodable {
    struct Concept: Decodable { let text: String? }
    struct Quantity: Decodable {
        let value: Double
        let unit: String?
    }

    let code: Concept
    let valueQuantity: Quantity?
}
