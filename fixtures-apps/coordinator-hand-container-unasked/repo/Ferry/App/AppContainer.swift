import HealthKit

final class AppContainer {
    private lazy var store = HKHealthStore()
    private(set) lazy var access: HealthAccess = HealthAccess(store: store)

    func makeRecordsController(title: String, identifier: HKClinicalTypeIdentifier) -> RecordsViewController {
        let source = ClinicalSource(store: store, type: HKClinicalType(identifier))
        return RecordsViewController(title: title, source: source)
    }
}
