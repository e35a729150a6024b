import HealthKit

struct RecordLoader<Source: RecordSource, Row: LedgerRow> {
    let store: HKHealthStore

    func rows() async throws -> [Row] {
        let type = HKClinicalType(Source.identifier)
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map { Row($0) }
    }
}

typealias ConditionLoader = RecordLoader<ConditionSource, NamedRow>
typealias ProcedureLoader = RecordLoader<ProcedureSource, DatedRow>
typealias ImmunizationLoader = RecordLoader<ImmunizationSource, DatedRow>
