import HealthKit

struct LabLine: Sendable {
    let name: String
    let day: Date
}

struct LabChapter: Chapter {
    func load(from store: HKHealthStore) async throws -> [LabLine] {
        try await store.clinical(HKClinicalType(.labResultRecord)).map { LabLine(name: $0.displayName, day: $0.startDate) }
    }
}
