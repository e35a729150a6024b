import HealthKit

struct ImportConditions: ImportUseCase {
    let samples: SampleDataSource

    func callAsFunction() async throws -> [FileEntry] {
        try await samples.records(of: HKClinicalType(.conditionRecord)).map { FileEntry($0, chapter: .health) }
    }
}
