import Foundation
import HealthKit

final class HealthKitManager: ObservableObject {
    let healthStore = HKHealthStore()

    @Published var allergies: [HKClinicalRecord] = []
    @Published var immunizations: [HKClinicalRecord] = []
    @Published var labResults: [HKClinicalRecord] = []
    @Published var errorText: String?

    func requestAuthorization() {
        guard HKHealthStore.isHealthDataAvailable(), healthStore.supportsHealthRecords() else {
            errorText = "Health records are not available on this device."
            return
        }
        guard let allergyType = HKObjectType.clinicalType(forIdentifier: .allergyRecord),
              let immunizationType = HKObjectType.clinicalType(forIdentifier: .immunizationRecord),
              let labType = HKObjectType.clinicalType(forIdentifier: .labResultRecord) else {
            return
        }

        let readTypes: Set<HKObjectType> = [
            allergyType,
            immunizationType,
            labType
        ]
        healthStore.requestAuthorization(toShare: nil, read: readTypes) { success, error in
            if success {
                self.fetchAllergies()
                self.fetchImmunizations()
                self.fetchLabResults()
            } else {
                DispatchQueue.main.async { self.errorText = error?.localizedDescription }
            }
        }
    }

    func fetchAllergies() {
        guard let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord) else { return }
        let sort = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: [sort]) { _, samples, _ in
            DispatchQueue.main.async { self.allergies = samples as? [HKClinicalRecord] ?? [] }
        }
        healthStore.execute(query)
    }

    func fetchImmunizations() {
        guard let type = HKObjectType.clinicalType(forIdentifier: .immunizationRecord) else { return }
        let sort = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: [sort]) { _, samples, _ in
            DispatchQueue.main.async { self.immunizations = samples as? [HKClinicalRecord] ?? [] }
        }
        healthStore.execute(query)
    }

    func fetchLabResults() {
        guard let type = HKObjectType.clinicalType(forIdentifier: .labResultRecord) else { return }
        let sort = NSSortDescriptor(key: HKSampleSortIdentifierStartDate, ascending: false)
        let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 20, sortDescriptors: [sort]) { _, samples, _ in
            DispatchQueue.main.async { self.labResults = samples as? [HKClinicalRecord] ?? [] }
        }
        healthStore.execute(query)
    }
}
