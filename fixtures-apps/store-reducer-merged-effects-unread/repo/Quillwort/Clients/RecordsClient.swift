import HealthKit

struct RecordsClient: Sendable {
    var connect: @Sendable () async -> Bool
    var labs: @Sendable () async -> [String]
    var procedures: @Sendable () async -> [String]
    var medications: @Sendable () async -> [String]
}

extension RecordsClient {
    static let live: RecordsClient = {
        let health = HealthReader()
        return RecordsClient(
            connect: { await health.connect() },
            labs: { await health.names(of: HKClinicalType(.labResultRecord)) },
            procedures: { await health.names(of: HKClinicalType(.procedureRecord)) },
            medications: { await health.names(of: HKClinicalType(.medicationRecord)) }
        )
    }()
}
