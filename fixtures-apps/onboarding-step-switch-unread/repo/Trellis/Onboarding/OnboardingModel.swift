import HealthKit
import Observation

@MainActor
@Observable
final class OnboardingModel {
    private(set) var step: OnboardingStep = .welcome
    private let store: HKHealthStore

    init(store: HKHealthStore) {
        self.store = store
    }

    func advance() async {
        if !step.types.isEmpty, HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() {
            try? await store.requestAuthorization(toShare: [], read: step.types)
        }
        if let next = step.next { step = next }
    }
}
