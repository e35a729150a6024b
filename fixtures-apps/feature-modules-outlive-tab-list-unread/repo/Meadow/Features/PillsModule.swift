import HealthKit

struct PillsModule: FeatureModule {
    let title = "Pills"
    var access: Set<HKObjectType> { [HKClinicalType(.medicationRecord)] }

    func load(from store: HKHealthStore) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.medicationRecord))], sortDescriptors: [])
            .result(for: store).map(\.displayName)
    }
}
