import HealthKit

actor CardSync {
    private let store = HKHealthStore()

    private let steps: [HKClinicalTypeIdentifier] = [
        .allergyRecord,
        .immunizationRecord,
        .conditionRecord,
    ]

    func connect() async -> Bool {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return false }
        do {
            try await store.requestAuthorization(toShare: [], read: Set(steps.map { HKClinicalType($0) }))
            return true
        } catch {
            return false
        }
    }

    func notes() async -> [String] {
        await notes(for: steps[...])
    }

    /// One step after the other: the next begins when the one before has been read.
    private func notes(for remaining: ArraySlice<HKClinicalTypeIdentifier>) async -> [String] {
        guard remaining.count > 1, let identifier = remaining.first else { return [] }
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: []
        )
        let records = (try? await query.result(for: store)) ?? []
        return records.map(\.displayName) + (await notes(for: remaining.dropFirst()))
    }
}
