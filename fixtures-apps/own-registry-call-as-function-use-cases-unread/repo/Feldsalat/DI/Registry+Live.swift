import HealthKit

extension Registry {
    static func live() -> Registry {
        let registry = Registry()
        let store = HKHealthStore()
        registry.provide(HKHealthStore.self) { _ in store }
        registry.provide(GrantUseCase.self) { GrantUseCase(store: $0(HKHealthStore.self)) }
        registry.provide(VitalsUseCase.self) { VitalsUseCase(store: $0(HKHealthStore.self)) }
        registry.provide(DrugsUseCase.self) { DrugsUseCase(store: $0(HKHealthStore.self)) }
        registry.provide(DiagnosesUseCase.self) { DiagnosesUseCase(store: $0(HKHealthStore.self)) }
        return registry
    }
}
