import Foundation
import HealthKit

struct Vital: Identifiable, Sendable {
    let id: UUID
    let name: String
    let value: Double
}

struct VitalParser: Sendable {
    enum Failure: String, Error {
        case noResource = "no-resource"
        case noQuantity = "no-quantity"
    }

    private struct Observation: Decodable {
        struct Quantity: Decodable { let value: Double }
        let valueQuantity: Quantity?
    }

    func vital(from record: HKClinicalRecord) async throws -> Vital {
        guard let data = record.fhirResource?.data else { throw Failure.noResource }
        guard let quantity = try JSONDecoder().decode(Observation.self, from: data).valueQuantity else {
            await Problems.channel.send(Problem(message: Failure.noQuantity.rawValue))
            throw Failure.noQuantity
        }
        return Vital(id: record.uuid, name: record.displayName, value: quantity.value)
    }
}
