struct ClinicalRepository<Mapper: RecordMapper> {
    let vault: HealthVault

    func all() async throws -> [Mapper.Model] {
        try await vault.samples(of: Mapper.type).map(Mapper.model(from:))
    }
}
