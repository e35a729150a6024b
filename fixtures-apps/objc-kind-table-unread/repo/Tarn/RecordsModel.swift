import Combine
import HealthKit

@MainActor
final class RecordsModel: ObservableObject {
    @Published private(set) var labs: [HKClinicalRecord] = []
    @Published private(set) var conditions: [HKClinicalRecord] = []
    private let reader = RecordReader()

    func start() {
        reader.requestAccess { [weak self] granted in
            guard granted else { return }
            self?.reload()
        }
    }

    private func reload() {
        reader.fetchRecords(of: .labs) { [weak self] in self?.labs = $0 }
        reader.fetchRecords(of: .conditions) { [weak self] in self?.conditions = $0 }
    }
}
