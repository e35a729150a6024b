import HealthKit

public struct CoverageShelf: Shelf {
    public let records: Records
    public var type: HKClinicalType { HKClinicalType(.coverageRecord) }
}

public struct LabShelf: Shelf {
    public let records: Records
    public var type: HKClinicalType { HKClinicalType(.labResultRecord) }
}

public struct ProcedureShelf: Shelf {
    public let records: Records
    public var type: HKClinicalType { HKClinicalType(.procedureRecord) }
}

public struct Cupboard: Sendable {
    public let coverage: CoverageShelf
    public let labs: LabShelf
    public let procedures: ProcedureShelf

    public init(records: Records) {
        coverage = CoverageShelf(records: records)
        labs = LabShelf(records: records)
        procedures = ProcedureShelf(records: records)
    }
}
