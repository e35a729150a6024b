import HealthKit

class Panel: Identifiable {
    let store: HKHealthStore
    fileprivate(set) var rows: [String] = []

    required init(store: HKHealthStore) {
        self.store = store
    }

    var title: String { "" }

    func load() async throws {}

    final func keep(_ records: [HKClinicalRecord]) {
        rows = records.map(\.displayName)
    }
}
