import HealthKit

protocol FHIRResource: Decodable, Sendable {
    static var clinicalType: HKClinicalType { get }
}

struct FHIRConcept: Decodable, Sendable {
    struct Coding: Decodable, Sendable {
        let system: String?
        let code: String?
        let display: String?
    }

    let text: String?
    let coding: [Coding]?

    var label: String {
        text ?? coding?.lazy.compactMap(\.display).first ?? "Unknown"
    }
}
