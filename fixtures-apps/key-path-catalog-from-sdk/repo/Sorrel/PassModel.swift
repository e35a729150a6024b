import HealthKit
import Observation
import PassCatalogSDK

@Observable @MainActor
final class PassModel {
    private(set) var names: [String] = []
    @ObservationIgnored private let reader = RecordReader()
    @ObservationIgnored private let catalog = PassCatalog.current

    func load() async throws {
        try await HealthAccess(store: reader.store).ask()
        for path: KeyPath<PassCatalog, HKClinicalType> in [\.primaryType, \.secondaryType] {
            names += try await reader.records(of: catalog[keyPath: path]).map(\.displayName)
        }
    }
}
