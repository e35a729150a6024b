import HealthKit

struct VaccinePage {
    var shots: [String] = []
    var reactions: [String] = []
}

struct VaccineDesk {
    private let store = HKHealthStore()

    private let shots = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))],
        sortDescriptors: [SortDescriptor(\.startDate, order: .reverse)]
    )
    private let reactions = HKSampleQueryDescriptor(
        predicates: [.clinicalRecord(type: HKClinicalType(.allergyRecord))],
        sortDescriptors: [SortDescriptor(\.startDate)]
    )

    func open() async throws -> VaccinePage {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return VaccinePage() }
        try await store.requestAuthorization(toShare: [], read: Consent.types)
        var page = VaccinePage()
        page.shots = try await shots.result(for: store).map(\.displayName)
        page.reactions = try await reactions.result(for: store).map(\.displayName)
        return page
    }
}
