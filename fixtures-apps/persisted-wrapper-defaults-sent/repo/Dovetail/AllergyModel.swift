import HealthKit

@MainActor
final class AllergyModel: ObservableObject {
    @Published private(set) var allergies: [HKClinicalRecord] = []
    @Published private(set) var headline = ""
    private let store = HKHealthStore()

    func load() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.allergyRecord)
        try await store.requestAuthorization(toShare: [], read: [type])
        allergies = try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: type)],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
        headline = allergies.first?.displayName ?? "No allergies"
        AppSettings.shared.headline = headline
    }

    func remind(_ text: String) {
        AppSettings.shared.reminder = text
    }
}
