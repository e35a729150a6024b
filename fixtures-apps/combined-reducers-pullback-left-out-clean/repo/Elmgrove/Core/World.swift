import HealthKit

struct World {
    var permit: () async -> Void
    var shots: () async -> [String]
    var coverage: () async -> [String]
}

extension World {
    static let live: World = {
        let store = HKHealthStore()
        @Sendable func names(_ type: HKClinicalType) async -> [String] {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            return ((try? await query.result(for: store)) ?? []).map(\.displayName)
        }
        return World(
            permit: {
                guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
                try? await store.requestAuthorization(toShare: [], read: [
                    HKClinicalType(.immunizationRecord),
                    HKClinicalType(.coverageRecord),
                ])
            },
            shots: { await names(HKClinicalType(.immunizationRecord)) },
            coverage: { await names(HKClinicalType(.coverageRecord)) }
        )
    }()
}
