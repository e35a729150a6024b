import HealthKit

final class ClippingDesk {
    private let store = HKHealthStore()
    private let medications = HKObjectType.clinicalType(forIdentifier: .medicationRecord)!
    private let board: Board<Clipping>

    init(board: Board<Clipping>) {
        self.board = board
    }

    func collect() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        store.requestAuthorization(toShare: nil, read: [medications]) { [self] done, _ in
            guard done else { return }
            let query = HKSampleQuery(sampleType: medications, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { [self] _, samples, _ in
                let names = (samples as? [HKClinicalRecord] ?? []).map(\.displayName)
                DispatchQueue.main.async { names.forEach(self.board.pin) }
            }
            store.execute(query)
        }
    }
}
