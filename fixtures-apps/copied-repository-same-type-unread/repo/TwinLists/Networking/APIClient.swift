import Foundation

struct Article: Decodable, Identifiable {
    let id: Int
    let title: String
}

final class APIClient {
    private let base = URL(string: "https://api.twinlists.example.com/v1")!

    func articles() async throws -> [Article] {
        let (data, _) = try await URLSession.shared.data(from: base.appendingPathComponent("articles"))
        return try JSONDecoder().decode([Article].self, from: data)
    }
}
