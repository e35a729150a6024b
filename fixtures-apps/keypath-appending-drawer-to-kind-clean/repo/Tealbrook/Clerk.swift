import HealthKit
import Observation

@MainActor
@Observable
final class Clerk {
    private(set) var slips: [String] = []
    @ObservationIgnored private let store = HKHealthStore()
    @ObservationIgnored private let cabinet = Cabinet()
    @ObservationIgnored private let round: [KeyPath<Cabinet, Drawer>] = [\.top, \.bottom]

    func work() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Keys.all)
        for drawer in round {
            slips.append(cabinet[keyPath: drawer.appending(path: \.label)])
            slips += try await names(behind: drawer.appending(path: \.kind))
        }
    }

    private func names(behind kind: KeyPath<Cabinet, HKClinicalTypeIdentifier>) async throws -> [String] {
        let type = HKClinicalType(cabinet[keyPath: kind])
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        return try await query.result(for: store).map(\.displayName)
    }
}
