import HealthKit

@MainActor
final class CardModel: ObservableObject {
    @Published var allergies = 0
    @Published var shots = 0
    private let store = HKHealthStore()
    private var allergyWatcher: AllergyWatcher?
    private var shotWatcher: ShotWatcher?

    func open() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try? await store.requestAuthorization(toShare: [], read: [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.immunizationRecord),
        ])
        allergyWatcher = AllergyWatcher(store: store) { samples in
            Task { @MainActor in self.allergies = samples.count }
        }
        shotWatcher = ShotWatcher(store: store) { samples in
            Task { @MainActor in self.shots = samples.count }
        }
        allergyWatcher?.start()
    }
}
