import Combine
import HealthKit

final class PassportModel: ObservableObject {
    @Published private(set) var entries: [String: Int] = [:]
    private let store = HKHealthStore()

    func start() {
        guard HKHealthStore.isHealthDataAvailable(), store.supportsHealthRecords() else { return }
        let types: Set<HKObjectType> = [
            HKClinicalType(.allergyRecord),
            HKClinicalType(.immunizationRecord),
            HKClinicalType(.procedureRecord),
        ]
        store.requestAuthorization(toShare: nil, read: types) { [weak self] granted, _ in
            guard granted else { return }
            self?.fill()
        }
    }

    private func fill() {
        let allergies = makeQuery(HKClinicalType(.allergyRecord), page: "Allergies")
        let shots = makeQuery(HKClinicalType(.immunizationRecord), page: "Vaccinations")
        let operations = makeQuery(HKClinicalType(.procedureRecord), page: "Operations")
        [allergies, shots].forEach(store.execute)
    }

    private func makeQuery(_ type: HKClinicalType, page: String) -> HKSampleQuery {
        HKSampleQuery(sampleType: type, predicate: nil, limit: HKObjectQueryNoLimit, sortDescriptors: nil) { [weak self] _, samples, _ in
            let count = samples?.count ?? 0
            DispatchQueue.main.async { self?.entries[page] = count }
        }
    }
}
