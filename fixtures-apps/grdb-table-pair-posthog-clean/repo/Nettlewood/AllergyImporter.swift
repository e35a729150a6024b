import HealthKit

struct AllergyImporter {
    let database: AppDatabase
    private let store = HKHealthStore()

    init(database: AppDatabase) {
        self.database = database
    }

    func run() async throws -> [String] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        try database.allergies.removeAll()
        for record in records {
            try database.allergies.insert(record.displayName)
        }
        return records.map(\.displayName)
    }
}
