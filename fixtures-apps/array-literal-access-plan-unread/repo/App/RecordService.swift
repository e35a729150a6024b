import HealthKit

protocol RecordService {
    func authorize(_ plan: AccessPlan) async throws
    func allergies() async throws -> [String]
    func conditions() async throws -> [String]
}
