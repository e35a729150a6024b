import HealthKit

struct HealthValueProvider: ValueProviding {
    private let store = HKHealthStore()
    private let labs = HKClinicalType(.labResultRecord)
    private let vitals = HKClinicalType(.vitalSignRecord)

    func authorize() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: [labs, vitals])
    }

    func values() async throws -> [DietValue] {
        let chemistry = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: labs)], sortDescriptors: []).result(for: store)
        let pressure = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: vitals)], sortDescriptors: []).result(for: store)
        return chemistry.map { DietValue(name: $0.displayName, isVital: false) } + pressure.map { DietValue(name: $0.displayName, isVital: true) }
    }
}
