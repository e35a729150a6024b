import HealthKit

@MainActor
final class ClinicalStore: ObservableObject {
    static let shared = ClinicalStore()
    @Published private(set) var isReady = false
    private let store = HKHealthStore()

    func prepare() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        do {
            try await store.requestAuthorization(toShare: [], read: Self.readTypes)
            isReady = true
        } catch {
            isReady = false
        }
    }

    func records(_ identifier: HKClinicalTypeIdentifier) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
        ).result(for: store)
    }
}
