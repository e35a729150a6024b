/// Loads once, then looks through what was loaded.
@MainActor
final class FindResults {
    private let gateway: LabGateway
    private var names: [String] = []

    init(gateway: LabGateway) { self.gateway = gateway }

    func prepare() async throws -> String? {
        names = try await gateway.names()
        return names.first
    }

    func callAsFunction(_ query: String) -> [String] {
        query.isEmpty ? names : names.filter { $0.localizedCaseInsensitiveContains(query) }
    }
}
