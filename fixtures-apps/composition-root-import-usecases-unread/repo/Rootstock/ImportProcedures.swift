import HealthKit

struct ImportProcedures: ImportUseCase {
    let samples: SampleDataSource

    func callAsFunction() async throws -> [FileEntry] {
        try await samples.records(of: HKClinicalType(.procedureRecord)).map { FileEntry($0, chapter: .care) }
    }
}
