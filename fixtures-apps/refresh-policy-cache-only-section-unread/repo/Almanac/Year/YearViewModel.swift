import Observation

@MainActor @Observable
final class YearViewModel {
    private(set) var pages: [YearSection: [String]] = [:]
    private let loader: SectionLoader
    private let consent: Consent

    init(loader: SectionLoader, consent: Consent) {
        self.loader = loader
        self.consent = consent
    }

    func load() async throws {
        try await consent.ask()
        for section in YearSection.allCases {
            pages[section] = try await loader.lines(section)
        }
    }
}
