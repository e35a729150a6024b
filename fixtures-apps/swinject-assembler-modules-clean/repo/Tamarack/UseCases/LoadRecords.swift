import HealthKit

struct LoadConditions {
    let service: RecordService

    func execute() async throws -> [String] {
        try await service.names(of: HKClinicalType(.conditionRecord))
    }
}

struct LoadImmunizations {
    let service: RecordService

    func execute() async throws -> [String] {
        try await service.names(of: HKClinicalType(.immunizationRecord))
    }
}

struct LoadProcedures {
    let service: RecordService

    func execute() async throws -> [String] {
        try await service.names(of: HKClinicalType(.procedureRecord))
    }
}
