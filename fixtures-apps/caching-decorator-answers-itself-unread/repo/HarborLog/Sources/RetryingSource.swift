struct RetryingSource: RecordSource {
    let base: any RecordSource

    func vitals() async throws -> [Reading] {
        do { return try await base.vitals() } catch { return try await base.vitals() }
    }

    func labs() async throws -> [Reading] {
        do { return try await base.labs() } catch { return try await base.labs() }
    }
}
