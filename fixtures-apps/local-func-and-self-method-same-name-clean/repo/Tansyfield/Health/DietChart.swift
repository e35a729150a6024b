import HealthKit

struct DietChart: Sendable {
    private let store = HKHealthStore()

    func ask() async -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        let types: Set<HKObjectType> = [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.conditionRecord),
        ]
        return (try? await store.requestAuthorization(toShare: [], read: types)) != nil
    }

    func titles(_ identifier: HKClinicalTypeIdentifier) async -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        )
        return ((try? await query.result(for: store)) ?? []).map(\.displayName)
    }
}
