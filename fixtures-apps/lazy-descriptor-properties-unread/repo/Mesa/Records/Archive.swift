import HealthKit

actor Archive {
    private let store = HKHealthStore()
    private var cachedLabs: [HKClinicalRecord] = []

    private lazy var conditionsDescriptor = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(.conditionRecord))],
        sortDescriptors: [SortDescriptor(\.startDate)]
    )

    private lazy var labsDescriptor = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(.labResultRecord))],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)],
        limit: 200
    )

    func unlock() async throws {
        guard HKHealthStore.isHealthDataAvailable() else { return }
        var read = Set<HKObjectType>()
        read.insert(HKClinicalType(.conditionRecord))
        read.insert(HKClinicalType(.labResultRecord))
        try await store.requestAuthorization(toShare: [], read: read)
    }

    func conditions() async throws -> [HKClinicalRecord] {
        try await conditionsDescriptor.result(for: store)
    }

    func labs() async throws -> [HKClinicalRecord] {
        cachedLabs
    }
}
