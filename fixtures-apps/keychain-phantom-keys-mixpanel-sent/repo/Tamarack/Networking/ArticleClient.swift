import Foundation

struct Article: Decodable, Identifiable {
    let id: Int
    let headline: String
}

/// The magazine of the start page; nothing of the person goes with the request.
struct ArticleClient {
    let base = URL(string: "https://tamarack-app.org")!

    func latest() async throws -> [Article] {
        let (data, _) = try await URLSession.shared.data(from: base.appending(path: "articles.json"))
        return try JSONDecoder().decode([Article].self, from: data)
    }
}
