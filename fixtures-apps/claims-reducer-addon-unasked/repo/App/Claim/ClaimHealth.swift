import HealthKit

struct ClaimHealth: Sendable {
    private let store = HKHealthStore()

    func ask(_ identifiers: [HKClinicalTypeIdentifier]) async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types = Set<HKObjectType>(identifiers.map { HKClinicalType($0) })
        try? await store.requestAuthorization(toShare: [], read: types)
    }

    func titles(of identifier: HKClinicalTypeIdentifier) async -> [String] {
        let type = HKClinicalType(identifier)
        let descriptor = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return ((try? await descriptor.result(for: store)) ?? []).map(\.displayName)
    }
}
