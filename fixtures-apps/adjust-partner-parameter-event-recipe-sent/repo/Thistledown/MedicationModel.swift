import AdjustSdk
import HealthKit
import Observation

@MainActor @Observable
final class MedicationModel {
    private(set) var medications: [HKClinicalRecord] = []
    private let store = HKHealthStore()

    func load() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let type = HKClinicalType(.medicationRecord)
        do {
            try await store.requestAuthorization(toShare: [], read: [type])
            medications = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store)
        } catch {
            medications = []
        }
    }

    func askRefill(of medication: HKClinicalRecord) {
        let recipe = Recipe.refillAsked.with("item", medication.displayName)
        if let event = recipe.event() {
            Adjust.trackEvent(event)
        }
    }
}
