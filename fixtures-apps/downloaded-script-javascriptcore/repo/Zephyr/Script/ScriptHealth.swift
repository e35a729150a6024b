import HealthKit

final class ScriptHealth {
    private let store = HKHealthStore()

    func ask() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.conditionRecord),
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.labResultRecord),
            HKClinicalType(.medicationRecord),
        ])
    }

    func names(ofType name: String, completion: @escaping ([String]) -> Void) {
        let identifier = HKClinicalTypeIdentifier(rawValue: name)
        guard let type = HKObjectType.clinicalType(forIdentifier: identifier) else { return completion([]) }
        let query = HKSampleQuery(
            sampleType: type,
            predicate: nil,
            limit: HKObjectQueryNoLimit,
            sortDescriptors: nil
        ) { _, samples, _ in
            let records = samples as? [HKClinicalRecord] ?? []
            DispatchQueue.main.async { completion(records.map(\.displayName)) }
        }
        store.execute(query)
    }
}
