import HealthKit
import Observation

@MainActor @Observable
final class RecordDesk {
    private(set) var heading = "Pinewood"
    private(set) var lines: [String] = []

    private let store = HKHealthStore()

    func connect() async {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        try? await store.requestAuthorization(toShare: [], read: DeskAccess.read)
    }

    func load(_ kind: HKClinicalTypeIdentifier, under heading: String) async {
        let query = HKSampleQueryDescriptor(
            predicates: [.clinicalRecord(type: HKClinicalType(kind))],
            sortDescriptors: []
        )
        let found = (try? await query.result(for: store)) ?? []
        self.heading = heading
        lines = found.map(\.displayName)
    }
}
