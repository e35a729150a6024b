import HealthKit

struct Pressure: Sendable {
    let readings: [String]

    static func fetch(from records: RecordActor) async throws -> Pressure {
        Pressure(readings: try await records.fetch(type: HKClinicalType(.vitalSignRecord)))
    }
}
