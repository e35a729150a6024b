import HealthKit

@MainActor
final class Ward {
    let store = HKHealthStore()

    func admit() async -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        do {
            try await store.requestAuthorization(toShare: [], read: [
                HKClinicalType(.procedureRecord), HKClinicalType(.clinicalNoteRecord), HKClinicalType(.labResultRecord),
            ])
            return true
        } catch { return false }
    }

    func names(_ type: HKClinicalType) async -> [String] {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return ((try? await query.result(for: store)) ?? []).map(\.displayName)
    }
}
