import Observation
import OSLog

@MainActor @Observable
final class DietModel<Provider: ValueProviding> {
    private(set) var values: [DietValue] = []
    private let provider: Provider
    private let logger = Logger(subsystem: "health.bracken", category: "diet")

    init(provider: Provider) {
        self.provider = provider
    }

    func load() async throws {
        try await provider.authorize()
        values = try await provider.values()
        logger.info("loaded \(self.values.count, privacy: .public) values")
        for value in values where value.isVital {
            logger.debug("vital \(value.name, privacy: .private)")
        }
    }
}
