import HealthKit
import Observation

@Observable @MainActor
final class PassportModel {
    private(set) var labs: [LabResult] = []
    private(set) var shots: [Shot] = []
    private(set) var message: String?
    private let store = HKHealthStore()

    func start() async {
        do {
            guard try await HealthAccess(store: store).request() else {
                message = "Health records are not available on this iPhone."
                return
            }
            labs = try await fill(from: LabSource())
            shots = try await fill(from: ShotSource())
        } catch {
            message = error.localizedDescription
        }
    }

    private func fill<Item>(from source: some ClinicalSource<Item>) async throws -> [Item] {
        try await source.load(from: store)
    }
}
