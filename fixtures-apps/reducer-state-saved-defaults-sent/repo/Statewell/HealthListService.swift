import HealthKit

struct HealthListService {
    private let store = HKHealthStore()
    private let types: Set<HKClinicalType> = [HKClinicalType(.allergyRecord), HKClinicalType(.medicationRecord)]

    func items() async throws -> [ListItem] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: types)
        var items: [ListItem] = []
        for type in types {
            let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
            items += try await query.result(for: store).map { ListItem(id: $0.uuid, name: $0.displayName) }
        }
        return items
    }
}
