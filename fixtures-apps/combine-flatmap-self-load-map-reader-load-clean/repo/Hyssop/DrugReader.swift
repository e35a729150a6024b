import Combine
import HealthKit

struct DrugReader {
    func load(_ allowed: Bool) -> AnyPublisher<[String], Never> {
        guard allowed else { return Just([]).eraseToAnyPublisher() }
        return Health.records(HKClinicalType(.medicationRecord))
    }
}
