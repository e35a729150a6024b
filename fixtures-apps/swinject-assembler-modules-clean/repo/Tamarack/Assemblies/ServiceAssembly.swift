import HealthKit
import Swinject

final class ServiceAssembly: Assembly {
    func assemble(container: Container) {
        container.register(HKHealthStore.self) { _ in HKHealthStore() }
            .inObjectScope(.container)
        container.register(StudyPermissions.self) { r in
            StudyPermissions(store: r.resolve(HKHealthStore.self)!)
        }
        container.register(RecordService.self) { r in
            HealthRecordService(store: r.resolve(HKHealthStore.self)!)
        }
    }
}
