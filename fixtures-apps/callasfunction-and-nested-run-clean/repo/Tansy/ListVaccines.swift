import HealthKit

struct ListVaccines {
    func callAsFunction() async throws -> [String] {
        @Sendable func run() async throws -> [String] {
            try await readAll(HKClinicalType(.immunizationRecord))
        }
        return try await withThrowingTaskGroup(of: [String].self) { group in
            group.addTask(operation: run)
            return try await group.reduce(into: []) { $0 += $1 }
        }
    }
}
