import HealthKit

struct Allergy: Identifiable, Hashable {
    let id = UUID()
    let name: String
}

@MainActor
final class AllergyStore: ObservableObject {
    @Published private(set) var allergies: [Allergy] = []
    private let health = HKHealthStore()

    func refresh() async throws {
        guard HKHealthStore.isHealthDataAvailable(), health.supportsHealthRecords() else { return }
        let type = HKClinicalType(.allergyRecord)
        try await health.requestAuthorization(toShare: [], read: [type])
        let found = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: health)
        allergies = found.map { Allergy(name: $0.displayName) }
    }
}
