import HealthKit

final class NoteSource {
    private let store = HKHealthStore()

    func ask(then done: @escaping (Bool) -> Void) {
        guard #available(iOS 16.4, *), HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return done(false) }
        store.requestAuthorization(toShare: [], read: [HKClinicalType(.clinicalNoteRecord)]) { success, _ in
            done(success)
        }
    }

    func fetch(then done: @escaping ([Note]) -> Void) {
        guard #available(iOS 16.4, *) else { return done([]) }
        let query = HKSampleQuery(
            sampleType: HKClinicalType(.clinicalNoteRecord),
            predicate: nil,
            limit: HKObjectQueryNoLimit,
            sortDescriptors: [NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)]
        ) { _, samples, _ in
            let records = samples as? [HKClinicalRecord] ?? []
            done(records.map { Note(id: $0.uuid, title: $0.displayName, day: $0.startDate) })
        }
        store.execute(query)
    }
}
