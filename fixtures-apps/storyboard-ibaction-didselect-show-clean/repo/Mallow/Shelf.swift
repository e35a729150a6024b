import HealthKit

final class Shelf {
    static let shared = Shelf()
    private let store = HKHealthStore()

    func authorize() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: [HKClinicalTypeIdentifier] = [.medicationRecord, .labResultRecord, .immunizationRecord]
        store.requestAuthorization(toShare: nil, read: Set(types.compactMap(HKObjectType.clinicalType(forIdentifier:)))) { _, _ in }
    }

    func query(_ identifier: HKClinicalTypeIdentifier, _ done: @escaping ([String]) -> Void) {
        guard let type = HKObjectType.clinicalType(forIdentifier: identifier) else { return }
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 100, sortDescriptors: nil) { _, samples, _ in
            let names = (samples as? [HKClinicalRecord])?.map { $0.displayName } ?? []
            DispatchQueue.main.async { done(names) }
        })
    }
}
