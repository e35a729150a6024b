import HealthKit

struct LabsModule: FeatureModule {
    let title = "Labs"
    var access: Set<HKObjectType> { [HKClinicalType(.labResultRecord)] }

    func load(from store: HKHealthStore) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))], sortDescriptors: [])
            .result(for: store).map(\.displayName)
    }
}
