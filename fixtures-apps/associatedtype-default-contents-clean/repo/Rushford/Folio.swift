protocol Folio {
    associatedtype Inside: Contents = Diagnoses
    var title: String { get }
}

extension Folio {
    func lines(from vault: Vault) async throws -> [String] {
        [title] + (try await vault.names(of: Inside.kind))
    }
}

struct HouseFolio: Folio {
    let title = "At home"
}

struct TheatreFolio: Folio {
    typealias Inside = Operations
    let title = "In hospital"
}
