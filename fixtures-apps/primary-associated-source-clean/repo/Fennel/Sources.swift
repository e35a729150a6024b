import HealthKit

struct LabResult: Sendable, Identifiable {
    let id: UUID
    let name: String
    let json: Data
}

struct Shot: Sendable, Identifiable {
    let id: UUID
    let vaccine: String
    let given: Date
}

struct LabSource: ClinicalSource {
    let type = HKClinicalType(.labResultRecord)

    func item(from record: HKClinicalRecord) throws -> LabResult {
        LabResult(id: record.uuid, name: record.displayName, json: record.fhirResource?.data ?? Data())
    }
}

struct ShotSource: ClinicalSource {
    let type = HKClinicalType(.immunizationRecord)

    func item(from record: HKClinicalRecord) throws -> Shot {
        Shot(id: record.uuid, vaccine: record.displayName, given: record.startDate)
    }
}
