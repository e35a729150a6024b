actor CachedSource: RecordSource {
    private let base: any RecordSource
    private var keptVitals: [Reading] = []
    private var keptLabs: [Reading] = []

    init(base: any RecordSource) { self.base = base }

    func vitals() async throws -> [Reading] {
        return keptVitals
    }

    func labs() async throws -> [Reading] {
        if keptLabs.isEmpty {
            keptLabs = try await base.labs()
        }
        return keptLabs
    }
}
