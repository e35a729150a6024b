import HealthKit
import Observation

@MainActor
@Observable
final class Importer {
    private(set) var progress = 0.0
    private(set) var names: [String] = []
    private let store = HKHealthStore()

    private let order: [HKClinicalTypeIdentifier] = [
        .vitalSignRecord,
        .labResultRecord,
        .medicationRecord,
    ]

    func run() async throws {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try await store.requestAuthorization(toShare: [], read: Set(order.map { HKClinicalType($0) }))
        var index = 1
        while index < order.count {
            names += try await page(order[index])
            index += 1
            progress = Double(index) / Double(order.count)
        }
    }

    private func page(_ identifier: HKClinicalTypeIdentifier) async throws -> [String] {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(identifier))],
            sortDescriptors: [],
            limit: 200
        )
        return try await query.result(for: store).map(\.displayName)
    }
}
