import HealthKit

struct LarderStore {
    let store = HKHealthStore()

    func signIn() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let pills = HKClinicalType(.medicationRecord)
        let letters = HKClinicalType(.clinicalNoteRecord)
        try await store.requestAuthorization(toShare: [], read: [pills, letters])
    }

    func open(_ drawer: Drawer) async throws -> [HKClinicalRecord] {
        guard let type = Drawers.types[drawer] else { return [] }
        return try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
    }
}
