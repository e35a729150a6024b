struct Registry {
    private let vault = Vault()
    private let folios: [any Folio] = [HouseFolio(), TheatreFolio()]

    func collect() async throws -> [String] {
        try await vault.open()
        var all: [String] = []
        for folio in folios {
            all += try await folio.lines(from: vault)
        }
        return all
    }
}
