import HealthKit
import Swinject

final class HealthAssembly: Assembly {
    func assemble(container: Container) {
        container.register(HKHealthStore.self) { _ in HKHealthStore() }
            .inObjectScope(.container)

        container.register(PermissionService.self) { r in
            HealthKitPermissionService(store: r.resolve(HKHealthStore.self)!)
        }

        container.register(RecordRepository.self, name: "labs") { r in
            HealthKitRecordRepository(store: r.resolve(HKHealthStore.self)!, type: HKClinicalType(.labResultRecord))
        }
        container.register(RecordRepository.self, name: "allergies") { r in
            HealthKitRecordRepository(store: r.resolve(HKHealthStore.self)!, type: HKClinicalType(.allergyRecord))
        }
        container.register(RecordRepository.self, name: "notes") { r in
            HealthKitRecordRepository(store: r.resolve(HKHealthStore.self)!, type: HKClinicalType(.clinicalNoteRecord))
        }
    }
}
