import Foundation

struct LabValue: Hashable {
    let name: String
    let value: Double
    let unit: String
}

private struct Observation: Decodable {
    struct Quantity: Decodable {
        let value: Double
        let unit: String?
    }

    let valueQuantity: Quantity?
}

extension LabValue {
    init?(name: String, fhir: Data?) {
        guard let fhir, let quantity = (try? JSONDecoder().decode(Observation.self, from: fhir))?.valueQuantity else { return nil }
        self.init(name: name, value: quantity.value, unit: quantity.unit ?? "")
    }
}
