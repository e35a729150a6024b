import HealthKit
import NorthRecordsSDK
import Swinject

final class HealthAssembly: Assembly {
    func assemble(container: Container) {
        container.register(HKHealthStore.self) { _ in HKHealthStore() }.inObjectScope(.container)
        container.register(Permission.self) { r in
            Permission(store: r.resolve(HKHealthStore.self)!, types: NorthRecords.requiredClinicalTypes)
        }
        container.register(ChartModel.self) { r in
            ChartModel(permission: r.resolve(Permission.self)!, store: r.resolve(HKHealthStore.self)!)
        }
    }
}
