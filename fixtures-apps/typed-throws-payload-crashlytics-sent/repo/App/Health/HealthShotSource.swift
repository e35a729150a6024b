import HealthKit

final class HealthShotSource: ShotSource {
    private let store = HKHealthStore()

    func connect() async throws(ImportFailure) {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else {
            throw ImportFailure.unavailable(step: .permission)
        }
        do {
            try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.immunizationRecord)])
        } catch {
            throw ImportFailure.refused
        }
    }

    func raw() async throws(ImportFailure) -> [RawShot] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(.immunizationRecord))],
            sortDescriptors: [SortDescriptor(\.startDate)]
        )
        do {
            let records = try await query.result(for: store)
            return records.map { RawShot(name: $0.displayName, payload: $0.fhirResource?.data, day: $0.startDate) }
        } catch {
            throw ImportFailure.unavailable(step: .query)
        }
    }
}
