import HealthKit
import Shared

final class HealthKitSource: RecordSource {
    private let store = HKHealthStore()

    func requestAccess(onResult: @escaping (KotlinBoolean) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            onResult(KotlinBoolean(bool: false))
            return
        }
        let types: Set<HKObjectType> = [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.medicationRecord),
            HKClinicalType(.immunizationRecord),
        ]
        store.requestAuthorization(toShare: nil, read: types) { granted, _ in
            onResult(KotlinBoolean(bool: granted))
        }
    }

    func fetchAllergies(onResult: @escaping ([String]) -> Void) {
        fetch(.allergyRecord, onResult)
    }

    func fetchMedications(onResult: @escaping ([String]) -> Void) {
        fetch(.medicationRecord, onResult)
    }

    func fetchImmunizations(onResult: @escaping ([String]) -> Void) {
        fetch(.immunizationRecord, onResult)
    }

    private func fetch(_ identifier: HKClinicalTypeIdentifier, _ onResult: @escaping ([String]) -> Void) {
        let query = HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { _, samples, _ in
            onResult((samples ?? []).compactMap { ($0 as? HKClinicalRecord)?.displayName })
        }
        store.execute(query)
    }
}
