import Foundation

/// Articles on our own site; nothing of the user goes there.
enum PracticeTopic: String, CaseIterable, Identifiable {
    case hours, parking, insurance

    var id: Self { self }

    var page: URL { URL(string: "https://duskfield-dental.org/help/")!.appending(path: rawValue) }
}

struct PracticeClient {
    var session: URLSession = .shared

    func article(_ topic: PracticeTopic) async throws -> String {
        let (data, _) = try await session.data(from: topic.page)
        return String(decoding: data, as: UTF8.self)
    }
}
