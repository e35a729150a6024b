import HealthKit

struct CoverageModule: FeatureModule {
    let title = "Coverage"
    var access: Set<HKObjectType> { [HKClinicalType(.coverageRecord)] }

    func load(from store: HKHealthStore) async throws -> [String] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: HKClinicalType(.coverageRecord))], sortDescriptors: [])
            .result(for: store).map(\.displayName)
    }
}
