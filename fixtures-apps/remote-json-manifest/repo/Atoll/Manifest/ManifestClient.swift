import Foundation

struct ManifestClient {
    let base = URL(string: "https://api.acme.health/v2")!

    func manifest() async throws -> Manifest {
        let (data, _) = try await URLSession.shared.data(from: base.appending(path: "manifest.json"))
        return try JSONDecoder().decode(Manifest.self, from: data)
    }
}
