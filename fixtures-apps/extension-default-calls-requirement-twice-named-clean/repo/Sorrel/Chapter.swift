import HealthKit

protocol Chapter<Line> {
    associatedtype Line
    func load(from store: HKHealthStore) async throws -> [Line]
}

extension Chapter {
    func load() async throws -> [Line] {
        try await load(from: .app)
    }
}

extension HKHealthStore {
    static let app = HKHealthStore()

    func clinical(_ type: HKClinicalType) async throws -> [HKClinicalRecord] {
        try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: self)
    }
}
