import Combine
import HealthKit

final class ChartReader: ObservableObject {
    @Published private(set) var vitals: [HKClinicalRecord] = []
    @Published private(set) var labs: [HKClinicalRecord] = []

    private let healthStore = HKHealthStore()
    private let asked: Set<HKObjectType> = [
        HKClinicalType(.vitalSignRecord),
        HKClinicalType(.labResultRecord)
    ]

    func start() {
        guard HKHealthStore.isHealthDataAvailable(), healthStore.supportsHealthRecords() else { return }
        healthStore.requestAuthorization(toShare: [], read: asked) { [weak self] success, _ in
            guard success, let self else { return }
            self.healthStore.execute(ChartQueries.vitals { self.vitals = $0 })
        }
    }
}
