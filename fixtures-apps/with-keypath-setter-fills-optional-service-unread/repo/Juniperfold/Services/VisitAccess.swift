import HealthKit

struct VisitAccess {
    let store: HKHealthStore

    func ask() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        var read = Set<HKObjectType>()
        read.insert(HKClinicalType(.labResultRecord))
        read.insert(HKClinicalType(.clinicalNoteRecord))
        try? await store.requestAuthorization(toShare: [], read: read)
    }
}
