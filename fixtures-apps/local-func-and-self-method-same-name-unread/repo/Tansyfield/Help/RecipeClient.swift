import Foundation

/// Articles on our own site; nothing of the user goes there.
enum RecipeTopic: String, CaseIterable, Identifiable {
    case breakfast, lunch, allergies

    var id: Self { self }

    var page: URL { URL(string: "https://tansyfield-diet.org/help/")!.appending(path: rawValue) }
}

struct RecipeClient {
    var session: URLSession = .shared

    func article(_ topic: RecipeTopic) async throws -> String {
        let (data, _) = try await session.data(from: topic.page)
        return String(decoding: data, as: UTF8.self)
    }
}
