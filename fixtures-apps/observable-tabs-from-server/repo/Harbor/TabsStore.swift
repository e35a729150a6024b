import HealthKit
import Observation

struct RemoteTab: Decodable, Identifiable {
    let title: String
    let type: String
    var id: String { type }
}

@Observable @MainActor
final class TabsStore {
    private(set) var tabs: [RemoteTab] = []
    private(set) var names: [String: [String]] = [:]
    @ObservationIgnored private let reader = RecordReader()

    func start() async throws {
        try await HealthAccess(store: reader.store).ask()
        let (data, _) = try await URLSession.shared.data(from: URL(string: "https://api.harbor.health/v2/tabs")!)
        tabs = try JSONDecoder().decode([RemoteTab].self, from: data)
    }

    func load(_ tab: RemoteTab) async throws {
        let type = HKClinicalType(HKClinicalTypeIdentifier(rawValue: tab.type))
        names[tab.type] = try await reader.records(of: type).map(\.displayName)
    }
}
