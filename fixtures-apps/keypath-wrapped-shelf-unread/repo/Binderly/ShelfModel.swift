import HealthKit
import Observation

@MainActor
@Observable
final class ShelfModel {
    private(set) var pages: [BinderPage] = []
    private let type: HKClinicalType

    init(type: HKClinicalType) {
        self.type = type
    }

    func load() async throws {
        let query = HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: [])
        pages = try await query.result(for: HealthAccess.store).map(BinderPage.init)
    }
}
