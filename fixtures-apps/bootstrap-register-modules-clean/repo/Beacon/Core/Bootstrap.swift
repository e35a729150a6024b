import HealthKit

enum Bootstrap {
    static let readTypes: Set<HKObjectType> = [
        AllergyModule.sampleType,
        ConditionModule.sampleType,
        MedicationModule.sampleType,
    ]

    static func makeRegistry() -> Registry {
        let registry = Registry(store: HKHealthStore())
        registry.register(AllergyModule.self)
        registry.register(ConditionModule.self)
        registry.register(MedicationModule.self)
        return registry
    }
}
