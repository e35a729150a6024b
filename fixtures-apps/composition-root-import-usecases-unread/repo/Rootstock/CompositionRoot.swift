import HealthKit

@MainActor
final class CompositionRoot {
    private let store = HKHealthStore()
    private lazy var samples = SampleDataSource(store: store)

    func makeFileModel() -> FileModel {
        FileModel(
            permission: RequestPermission(store: store),
            imports: [
                ImportConditions(samples: samples),
                ImportCoverage(samples: samples),
            ]
        )
    }
}
