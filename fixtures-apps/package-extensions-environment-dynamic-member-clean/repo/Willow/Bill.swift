import HealthKit
import RecordKit

@dynamicMemberLookup
struct Bill: Sendable {
    private let records: Records
    private let cupboard: Cupboard

    init(records: Records) {
        self.records = records
        cupboard = Cupboard(records: records)
    }

    subscript<Value>(dynamicMember path: KeyPath<Cupboard, Value>) -> Value { cupboard[keyPath: path] }

    func connect() async throws {
        try await records.request([
            HKClinicalType(.coverageRecord),
            HKClinicalType(.labResultRecord),
            HKClinicalType(.procedureRecord),
        ])
    }
}
