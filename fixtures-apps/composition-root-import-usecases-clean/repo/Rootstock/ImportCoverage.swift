import HealthKit

struct ImportCoverage: ImportUseCase {
    let samples: SampleDataSource

    func callAsFunction() async throws -> [FileEntry] {
        try await samples.records(of: HKClinicalType(.coverageRecord)).map { FileEntry($0, chapter: .insurance) }
    }
}
