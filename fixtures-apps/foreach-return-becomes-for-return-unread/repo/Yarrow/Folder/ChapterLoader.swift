import HealthKit

final class ChapterLoader {
    private let store = HKHealthStore()

    func connect(completion: @escaping (Bool) -> Void) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            completion(false)
            return
        }
        let types: Set<HKObjectType> = [
            HKClinicalType(.conditionRecord),
            HKClinicalType(.procedureRecord),
            HKClinicalType(.vitalSignRecord),
        ]
        store.requestAuthorization(toShare: nil, read: types) { done, _ in completion(done) }
    }

    func load(_ chapters: [Chapter], found: @escaping (_ title: String, _ lines: [String]) -> Void) {
        for chapter in chapters {
            guard let identifier = chapter.identifier else { return }
            let query = HKSampleQuery(
                sampleType: HKClinicalType(identifier),
                predicate: nil,
                limit: 25,
                sortDescriptors: nil
            ) { _, samples, _ in
                let records = samples as? [HKClinicalRecord] ?? []
                found(chapter.title, records.map(\.displayName))
            }
            store.execute(query)
        }
    }
}
