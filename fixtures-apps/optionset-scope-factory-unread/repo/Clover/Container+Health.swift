import FactoryKit
import HealthKit

extension Container {
    var healthStore: Factory<HKHealthStore> {
        self { HKHealthStore() }.singleton
    }

    var records: Factory<any RecordsService> {
        self { HealthKitRecordsService(store: self.healthStore()) }
    }
}
