import Combine
import HealthKit

final class SchoolForm: ObservableObject {
    @Published private(set) var vaccines: [String] = []
    @Published private(set) var allergies: [String] = []
    private let store = HKHealthStore()
    private lazy var archive = RecordArchive(backedBy: store)

    func prepare() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let wanted: Set<HKObjectType> = [
            HKClinicalType(.immunizationRecord),
        ]
        store.requestAuthorization(toShare: nil, read: wanted) { [weak self] granted, _ in
            guard granted else { return }
            DispatchQueue.main.async { self?.collect() }
        }
    }

    private func collect() {
        archive.forEach(.immunizationRecord) { [weak self] in self?.vaccines.append($0.displayName) }
        archive.forEach(.allergyRecord) { [weak self] in self?.allergies.append($0.displayName) }
    }
}
