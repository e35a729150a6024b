import HealthKit

struct AllergyCard: Identifiable {
    let id: Int
    let text: String
}

final class AllergyService {
    private let store = HKHealthStore()
    private let allergies = HKClinicalType(.allergyRecord)

    func cards() async throws -> [AllergyCard] {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return [] }
        try await store.requestAuthorization(toShare: [], read: [allergies])
        let records = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: allergies)], sortDescriptors: []).result(for: store)
        return zip(1..., records).map { AllergyCard(id: $0, text: $1.displayName) }
    }
}
