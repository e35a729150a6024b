import HealthKit

struct Caution: Sendable {
    let names: Task<[String], Error>

    init(records: RecordActor, names: Task<[String], Error>? = nil) {
        self.names = names ?? Self.fetch(records)
    }

    private static func fetch(_ records: RecordActor) -> Task<[String], Error> {
        Task { try await records.fetch(type: HKClinicalType(.allergyRecord)) }
    }
}
