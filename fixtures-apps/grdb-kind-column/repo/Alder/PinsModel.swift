import GRDB
import HealthKit
import Observation

@Observable @MainActor
final class PinsModel {
    private(set) var names: [String] = []
    @ObservationIgnored private let database = PinDatabase(queue: try! DatabaseQueue(path: URL.applicationSupportDirectory.appending(path: "pins.sqlite").path()))
    @ObservationIgnored private let reader = RecordReader()

    func load() async throws {
        try await HealthAccess(store: reader.store).ask()
        try await database.sync()
        for pin in try await database.pins() {
            guard let type = HKObjectType.clinicalType(forIdentifier: .init(rawValue: pin.recordType)) else { continue }
            names += try await reader.records(of: type).map(\.displayName)
        }
    }
}
