import HealthKit

final class RecordListInteractor: RecordListInteracting {
    weak var presenter: RecordListPresenting?
    private let kind: HKClinicalTypeIdentifier
    private let data: any ClinicalDataManaging

    init(kind: HKClinicalTypeIdentifier, data: any ClinicalDataManaging) {
        self.kind = kind
        self.data = data
    }

    func load() {
        guard let type = HKObjectType.clinicalType(forIdentifier: kind) else { return }
        data.fetch(type) { [weak self] records in
            let rows = records.map {
                RecordRow(title: $0.displayName, detail: $0.endDate.formatted(date: .abbreviated, time: .omitted))
            }
            self?.presenter?.didLoad(rows)
        }
    }
}
