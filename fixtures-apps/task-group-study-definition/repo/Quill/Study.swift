import Foundation
import HealthKit

struct Study: Decodable, Sendable {
    let name: String
    let recordTypes: [String]

    var clinicalTypes: [HKClinicalType] {
        recordTypes.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) }
    }

    static func current() async throws -> Study {
        let url = URL(string: "https://studies.quill.health/current.json")!
        return try await JSONDecoder().decode(Study.self, from: URLSession.shared.data(from: url).0)
    }
}
