import HealthKit

@MainActor
final class DiaryContainer {
    private lazy var store = HKHealthStore()
    private lazy var source = DiarySource(store: store)
    private lazy var gate = HealthGate(store: store)

    func makeDiary() -> DiaryModel {
        let scope = AccessScope.standard.adding(HKClinicalType(.vitalSignRecord))
        return DiaryModel(gate: gate, source: source, scope: scope)
    }
}
