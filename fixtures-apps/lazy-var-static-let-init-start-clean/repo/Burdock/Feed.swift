import HealthKit
import Observation

@Observable
final class Feed {
    private(set) var names: [String] = []
    private let type: HKClinicalType

    init(_ type: HKClinicalType) {
        self.type = type
        start()
    }

    private func start() {
        let query = HKAnchoredObjectQuery(type: type, predicate: nil, anchor: nil, limit: HKObjectQueryNoLimit) { [weak self] _, samples, _, _, _ in
            let found = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
            DispatchQueue.main.async { self?.names = found }
        }
        Permission.store.execute(query)
    }
}
