import HealthKit

final class RecordsInteractor {
    private let kind: HKClinicalTypeIdentifier
    private let data: ClinicalData

    init(kind: HKClinicalTypeIdentifier, data: ClinicalData) {
        self.kind = kind
        self.data = data
    }

    func load(completion: @escaping ([String]) -> Void) {
        guard let type = HKObjectType.clinicalType(forIdentifier: kind) else { return completion([]) }
        data.ask { [data] granted in
            guard granted else { return }
            data.fetch(type) { completion($0.map(\.displayName)) }
        }
    }
}
