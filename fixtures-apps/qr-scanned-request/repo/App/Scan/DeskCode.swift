import Foundation
import HealthKit

struct DeskCode: Decodable, Sendable {
    let desk: String
    let types: [String]

    init(text: String) throws {
        self = try JSONDecoder().decode(DeskCode.self, from: Data(text.utf8))
    }

    var identifiers: [HKClinicalTypeIdentifier] {
        types.map(HKClinicalTypeIdentifier.init(rawValue:))
    }
}
