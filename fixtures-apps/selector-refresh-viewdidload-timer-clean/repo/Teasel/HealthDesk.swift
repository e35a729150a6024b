import HealthKit

@MainActor
final class HealthDesk {
    static let shared = HealthDesk()
    private let store = HKHealthStore()

    func ask() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [HKClinicalType(.labResultRecord), HKClinicalType(.vitalSignRecord), HKClinicalType(.coverageRecord)]
        store.requestAuthorization(toShare: nil, read: types) { _, _ in }
    }

    func list(_ type: HKClinicalType, show: @escaping @MainActor ([String]) -> Void) {
        store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 50, sortDescriptors: nil) { _, found, _ in
            let names = found?.compactMap { ($0 as? HKClinicalRecord)?.displayName } ?? []
            Task { @MainActor in show(names) }
        })
    }
}
