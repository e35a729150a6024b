import Foundation
import HealthKit

struct CarePlan: Decodable {
    struct Part: Decodable {
        let title: String
        let recordType: String
    }

    let parts: [Part]

    @SectionsBuilder
    var sections: [RecordSection] {
        for part in parts {
            RecordSection(title: part.title, type: HKClinicalType(HKClinicalTypeIdentifier(rawValue: part.recordType)))
        }
    }

    static func download() async throws -> CarePlan {
        let (data, _) = try await URLSession.shared.data(from: URL(string: "https://clinic.marlow.health/plan")!)
        return try JSONDecoder().decode(CarePlan.self, from: data)
    }
}
